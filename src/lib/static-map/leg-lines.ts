import type { Atlas } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { toMercator } from '../../../geo/shared/mercator';
import type { MapView } from '../pages/map-view';
import { clipLine } from './clip';
import { coverInMercator, flatIn, type Frame } from './frame';
import { legGroups } from './leg-groups';
import { legStrokes, type Stroke } from './leg-strokes';
import { pathData } from './path-data';
import { element } from './element';
import { simplifyLine } from './simplify';

/** Units that lines may leave their course. */
const TOLERANCE = 1.5;
/** Width of the map for which a zoom is taken from a view, in pixels: between a phone and a desk. */
const REFERENCE_PX = 700;
const TILE_PX = 512;

/** The legs of the atlas as they cross a drawing, patterned by mode. */
export function legLines(
	atlas: Atlas,
	lines: ReadonlyMap<string, LngLat[]>,
	selection: MapView['selection'],
	frame: Frame
): string {
	const zoom = zoomOf(frame);
	return legGroups(atlas, selection)
		.map((group, index) => {
			const data = pathData(
				group.legs.flatMap((id) => courseIn(frame, lines.get(id) ?? [])),
				false
			);
			if (data === '') return '';
			const id = `leg${index}`;
			const strokes = legStrokes(group, zoom).map((stroke) => use(id, stroke));
			return element(
				'g',
				{ class: `legs-${group.mode} ${group.look}` },
				element('defs', {}, element('path', { id, d: data })) + strokes.join('')
			);
		})
		.join('');
}

/** The zoom of a view whose longer side has so many pixels; unless told, of one between a phone's and a desk's. */
export function zoomOf({ width, height, scale }: Frame, px = REFERENCE_PX): number {
	const degrees = Math.max(width, height) / scale;
	return Math.log2((px * 360) / (TILE_PX * degrees));
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

function use(id: string, { part, width, dash }: Stroke): string {
	return element('use', {
		href: `#${id}`,
		class: part,
		'stroke-width': short(width),
		'stroke-dasharray': dash?.map(short).join(' ')
	});
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
