import type { Atlas, AtlasLeg } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { toMercator } from '../../../geo/shared/mercator';
import type { MapView } from '../pages/map-view';
import { chosenLegs, type ChosenLegs } from '../pages/selection';
import { emphasisOf, LEVELS, type Emphasis, type Level } from '../symbols/emphasis';
import { BOX, DOT, OUTLINE, RING, type Shape, type Stroke } from '../symbols/leg-symbol';
import { MODE_IDS, MODES, symbolOf, type Mode } from '../symbols/modes';
import { sizeAt } from '../symbols/zoom-stops';
import { element } from './element';
import { coverInMercator, flatIn, zoomOf, type Frame } from './frame';
import { clipLine, pathData, simplifyLine } from './lines';
import { wavesData } from './waves';

/** Units that lines may leave their course. */
const TOLERANCE = 1.5;
const GLOW = 15;
const HALO = 2.6;
/** A wave in widths of its symbol: from one crossing of its course to the next, and how far it goes to a side. */
const HALF_WAVE = 2;
const SWING = 0.6;
/** The least width of what shows through a hollow line. */
const LEAST_CORE = 0.6;

/** Legs that are drawn alike. */
export type LegGroup = {
	emphasis: Emphasis;
	mode: Mode;
	isOpen: boolean;
	/** the leg that a follower stands on glows */
	isFollowed: boolean;
	legs: string[];
};

type Routes = Atlas['routes'];
type Selection = MapView['selection'];

/** The legs of the atlas as they cross a drawing, patterned by mode. */
export function legLines(
	atlas: Pick<Atlas, 'legs' | 'routes'>,
	lines: ReadonlyMap<string, LngLat[]>,
	selection: Selection,
	frame: Frame
): string {
	const zoom = zoomOf(frame);
	return legGroups(atlas, selection)
		.map((group, index) => {
			const courses = group.legs.flatMap((id) => courseIn(frame, lines.get(id) ?? []));
			const { mode, isOpen, emphasis } = group;
			const w = sizeAt(emphasis.widths, zoom);
			const isWave = symbolOf(mode, isOpen).shape === 'waves';
			const data = isWave ? wavesData(courses, HALF_WAVE * w, SWING * w) : pathData(courses, false);
			if (data === '') return '';
			const id = `leg${index}`;
			return element(
				'g',
				{ class: `on-${MODES[mode].ground} tone ${emphasis.tone}` },
				element('defs', {}, element('path', { id, d: data })) + strokesOf(group, zoom, id)
			);
		})
		.join('');
}

/**
 * The legs of the atlas by the look they have beside a selection, each leg once, in draw order: a selected route is full,
 * or full as far as it is travelled where one of its legs is followed; the one it is compared with has colours of its
 * own, and all others recede. Without a selection those of the main passages are the stronger.
 */
export function legGroups(
	{ legs, routes }: Pick<Atlas, 'legs' | 'routes'>,
	selection: Selection
): LegGroup[] {
	const chosen = chosenLegs(selection);
	const byLevel = legsByLevel(legs, routes, chosen);
	const levelOf = new Map(legs.map(({ id }) => [id, LEVELS.findLast((level) => byLevel[level].has(id))]));
	const emphasis = emphasisOf(selection);
	const followed = legIds(chosen.underWay);
	return LEVELS.flatMap((level) =>
		MODE_IDS.toReversed().flatMap((mode) =>
			[false, true].flatMap((isOpen) =>
				[false, true].map((isFollowed): LegGroup => {
					const alike = legs.filter(
						(leg) =>
							levelOf.get(leg.id) === level &&
							leg.mode === mode &&
							(leg.status === 'operating') === isOpen &&
							followed.has(leg.id) === isFollowed
					);
					const ids = alike.map(({ id }) => id);
					return { emphasis: emphasis[level], mode, isOpen, isFollowed, legs: ids };
				})
			)
		)
	).filter((group) => group.legs.length > 0);
}

/** Who belongs to each level, unless it belongs to one that is drawn above it. */
function legsByLevel(
	legs: readonly AtlasLeg[],
	routes: Routes,
	{ selected, other, third, travelled }: ChosenLegs
): Record<Level, ReadonlySet<string>> {
	const main = routes.filter(({ group }) => group === 'main').flatMap((route) => route.legs);
	return {
		branch: new Set(legs.map(({ id }) => id)),
		main: legIds(third.length > 0 ? third : main),
		alt: legIds(other),
		route: legIds(selected),
		leg: legIds(travelled)
	};
}

function legIds(legs: readonly { leg: string }[]): Set<string> {
	return new Set(legs.map(({ leg }) => leg));
}

/** Lines in Web Mercator degrees: every page draws all legs, so they are projected once. */
const projected = new WeakMap<readonly LngLat[], number[]>();

function courseIn(frame: Frame, line: readonly LngLat[]): number[][] {
	const flat = projected.get(line) ?? line.flatMap(toMercator);
	projected.set(line, flat);
	return clipLine(flat, coverInMercator(frame)).map((part) =>
		simplifyLine(flatIn(frame, part), () => TOLERANCE)
	);
}

/** The lines that make up the symbol of a group of legs, the lowest first, over one course. */
function strokesOf({ emphasis, mode, isOpen, isFollowed }: LegGroup, zoom: number, id: string): string {
	const symbol = symbolOf(mode, isOpen);
	const w = sizeAt(symbol.isHairline ? emphasis.hairline : emphasis.widths, zoom);
	const hasHalo = ['everywhere', 'drawing'].includes(MODES[mode].halo);
	return [
		isFollowed ? use(id, 'glow', GLOW) : '',
		hasHalo ? use(id, 'halo', w + HALO) : '',
		...(symbol.strokes ?? FIGURES[symbol.shape](symbol.share)).flatMap((stroke) => stroked(stroke, w, id))
	].join('');
}

type Dashed = Stroke & { start?: number };

/** Figures as lines can draw them: waves are their course, and hollow ones, of which there are many, long dashes. */
const FIGURES: Record<Shape, (share: number) => readonly Dashed[]> = {
	waves: (share) => [{ part: 'line', width: (w) => 0.62 * share * w, isRound: true }],
	'hollow-waves': () => [LONG_DASHES, { part: 'core', width: (w) => 0.8 * w - 1.5 }],
	boxes: (share) => [
		{ part: 'line', width: (w) => BOX.height * share * w, dash: (w) => boxed(share * w, OUTLINE) },
		{
			part: 'core',
			width: (w) => BOX.height * share * w - 2 * OUTLINE,
			dash: (w) => boxed(share * w, -OUTLINE),
			start: OUTLINE
		}
	],
	rings: (share) => {
		const ring = (part: Stroke['part'], outline: number): Stroke => ({
			part,
			width: (w) => RING.diameter * share * w + outline,
			dash: (w) => [0, RING.period * share * w],
			isRound: true
		});
		return [ring('line', OUTLINE), ring('core', -OUTLINE)];
	}
};
const LONG_DASHES: Stroke = {
	part: 'line',
	width: (w) => 0.8 * w,
	dash: (w) => [4.8 * w, 1.6 * w],
	isRound: true
};

/** Length of a box and of its gap, with its outline at both ends, or without where that is negative. */
function boxed(w: number, outline: number): [on: number, off: number] {
	const on = BOX.on * BOX.period * w + outline;
	return [on, BOX.period * w - on];
}

function stroked({ part, width, sides, dash, start, isRound }: Dashed, w: number, id: string): string[] {
	const px = width(w, OUTLINE);
	const line = use(id, part, part === 'core' ? Math.max(px, LEAST_CORE) : px, {
		'stroke-dasharray': dash?.(w)
			.map((length) => short(length || DOT))
			.join(' '),
		// a pattern that begins later is one that is moved back by a negative length
		'stroke-dashoffset': start === undefined ? undefined : short(-start),
		'stroke-linecap': isRound && 'round'
	});
	return sides === undefined ? [line] : [line, use(id, 'core', Math.max(px - 2 * sides, LEAST_CORE))];
}

function use(
	id: string,
	part: string,
	width: number,
	attributes: Record<string, string | undefined> = {}
): string {
	return element('use', { href: `#${id}`, class: part, 'stroke-width': short(width), ...attributes });
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
