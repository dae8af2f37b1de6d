import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { LEVELS, SELECTED, type Widths } from '../../../symbols/emphasis';
import { DOT, type LegSymbol, type Stroke } from '../../../symbols/leg-symbol';
import { MODE_IDS, MODES, symbolOf, type Mode } from '../../../symbols/modes';
import { sizeAt } from '../../../symbols/zoom-stops';
import type { Palette } from '../../style/palette';
import { CENTRED, patternHeight, patternId, patternLength } from './patterns';
import { legFilters, legTiers, type Selection, type Tier } from './tiers';

/** One look of a leg: its mode, whether it is in service, and how both are drawn. */
type Look = { mode: Mode; isOpen: boolean; symbol: LegSymbol };

/** Thickness of the outline of a line that is hollow. */
const EDGE = 0.75;
const HALO = 2.6;
/** A whole line is a little stronger than one drawn through towns. */
const SCHEMATIC_OPACITY = 0.9;
/** Whole zooms at which patterns may change. */
/** From this zoom on a wave bends less than its line does, and is cut at every bend: waves are drawn straight. */
const STRAIGHT_FROM = 7;
const STEPS = [3, 4, 5, 6, 7, 8, 9];

/** In draw order. */
const LOOKS: readonly Look[] = MODE_IDS.toReversed().flatMap((mode) =>
	[true, false].map((isOpen) => ({ mode, isOpen, symbol: symbolOf(mode, isOpen) }))
);
const DRAWN = LOOKS.flatMap(({ symbol, ...look }) => (symbol.shape ? [{ ...look, ...symbol }] : []));
const LINES = LOOKS.filter(({ symbol }) => symbol.strokes);
const isInAir = ({ mode }: Look): boolean => MODES[mode].halo === 'none';
const IN_AIR = LINES.filter(isInAir);
const ON_GROUND = LINES.filter((look) => !isInAir(look));

const roleOf = ({ mode, isOpen }: Look): string => `${mode}${isOpen ? '' : '-not-open'}`;

/** Layers that answer to the pointer, the strongest first. */
export const LEG_LAYERS: string[] = LEVELS.flatMap((level) =>
	[...IN_AIR.map(roleOf), 'drawn', ...ON_GROUND.map(roleOf)].map((role) => `legs-${level}-${role}`)
).reverse();

/** Legs in draw order for a selection: within a level the lines in the air below those on the ground. */
export function legLayers(palette: Palette, selection: Selection): LayerSpecification[] {
	return legTiers(palette, selection).flatMap((tier) => [
		...(tier.id === 'route' ? [glow(palette, tier, legFilters(selection).underWay, 0.25)] : []),
		...tierLayers(palette, tier)
	]);
}

/** All modes in one strength. */
export function tierLayers(palette: Palette, tier: Tier): LineLayerSpecification[] {
	const layersOf = (look: Look) => strokeLayers(palette, tier, look);
	return [
		...IN_AIR.flatMap(layersOf),
		halo(palette, tier),
		drawnLayer(palette, tier),
		...ON_GROUND.flatMap(layersOf)
	];
}

/** A layer for each line of a symbol. */
function strokeLayers(palette: Palette, tier: Tier, look: Look): LineLayerSpecification[] {
	const { mode, symbol } = look;
	const widths = symbol.isHairline ? tier.hairline : tier.widths;
	return (symbol.strokes ?? []).map((stroke, index, strokes) => {
		const { part, isRound, sides, width } = stroke;
		const isOnCore = strokes[index - 1]?.part === 'core';
		return legLine(
			tier,
			part === 'line' ? roleOf(look) : `${roleOf(look)}-${part}`,
			isLook(look),
			{
				...(part === 'core' && { 'line-color': palette[MODES[mode].ground] }),
				...(part === 'ties' && !isOnCore && { 'line-color': tier.tie }),
				...(sides === undefined
					? { 'line-width': byZoom(widths, (px) => width(px, EDGE)) }
					: {
							'line-width': sides,
							'line-gap-width': byZoom(widths, (px) => Math.max(1, width(px, EDGE) - 2 * sides))
						}),
				...(stroke.dash && { 'line-dasharray': dashesOf(stroke.dash, stroke) })
			},
			isRound ? 'round' : 'butt'
		);
	});
}

/** Dashes in widths of their line, to a tenth: as the map counts them. */
function dashesOf(dash: NonNullable<Stroke['dash']>, { width, mapDash }: Stroke): number[] {
	const inWidths = mapDash ?? dash(1).map((px) => Math.round((10 * px) / width(1, 0)) / 10);
	return inWidths.map((length) => (length === 0 ? DOT : length * CENTRED));
}

/**
 * Lines drawn with images. One layer for all of them, since MapLibre mixes up patterns that depend on the zoom alone.
 */
function drawnLayer(palette: Palette, tier: Tier): LineLayerSpecification {
	const byLook = (make: (look: (typeof DRAWN)[number]) => string | number): ExpressionSpecification => {
		const cases = DRAWN.flatMap((look) => [isLook(look), make(look)]);
		// the last is for all that is left
		return ['case', ...cases.slice(0, -2), cases.at(-1)] as ExpressionSpecification;
	};
	return legLine(tier, 'drawn', ['any', ...DRAWN.map(isLook)], {
		'line-width': byStep(tier.widths, (px, zoom) =>
			byLook((look) => patternHeight(look.shape, px * look.share, lengthOf(look, px, zoom)))
		),
		'line-pattern': byStep(tier.widths, (px, zoom) =>
			byLook((look) =>
				patternId({
					shape: look.shape,
					px: px * look.share,
					length: lengthOf(look, px, zoom),
					ink: tier.ink,
					ground: palette[MODES[look.mode].ground],
					isStraight: zoom >= STRAIGHT_FROM
				})
			)
		)
	});
}

/** Waves are as long on a weak line as on a strong one: those side by side on one lane then swing together. */
function lengthOf({ mode, shape, share }: (typeof DRAWN)[number], px: number, zoom: number): number {
	return patternLength(shape, share * (mode === 'sea' ? sizeAt(SELECTED, zoom + 0.5) : px));
}

/** Sets lines on the ground off from what they cross; images have theirs in them. */
function halo(palette: Palette, tier: Tier): LineLayerSpecification {
	const modes = MODE_IDS.filter((mode) => ['everywhere', 'map'].includes(MODES[mode].halo));
	return legLine(
		tier,
		'halo',
		['in', ['get', 'mode'], ['literal', modes]],
		{
			'line-color': palette.land,
			'line-width': byZoom(tier.widths, (px) => px + HALO),
			'line-opacity': 0.8 * tier.opacity
		},
		'round'
	);
}

/** A soft band under a line: the leg that is followed, and more of it where it is travelled. */
export function glow(
	palette: Palette,
	tier: Tier,
	filter: ExpressionSpecification,
	opacity: number
): LineLayerSpecification {
	return legLine(
		tier,
		'glow',
		filter,
		{
			'line-color': palette['glow-route'],
			'line-width': 17,
			'line-blur': 9,
			'line-opacity': opacity
		},
		'round'
	);
}

/** What every layer of a leg has in common: its tier, its place beside others on a shared track. */
function legLine(
	tier: Tier,
	role: string,
	filter: ExpressionSpecification,
	paint: LineLayerSpecification['paint'],
	cap: 'butt' | 'round' = 'butt'
): LineLayerSpecification {
	return {
		id: `legs-${tier.id}-${role}`,
		type: 'line',
		source: tier.source,
		filter: ['all', tier.filter, filter],
		layout: { 'line-cap': cap, 'line-join': 'round' },
		paint: {
			'line-color': tier.ink,
			'line-opacity': [
				'case',
				['==', ['get', 'alignment'], 'schematic'],
				SCHEMATIC_OPACITY * tier.opacity,
				tier.opacity
			],
			'line-offset': byZoom(tier.widths, tier.offset),
			...paint
		}
	};
}

function isLook({ mode, isOpen }: Pick<Look, 'mode' | 'isOpen'>): ExpressionSpecification {
	const isOperating: ExpressionSpecification = ['==', ['get', 'status'], 'operating'];
	return ['all', ['==', ['get', 'mode'], mode], isOpen ? isOperating : ['!', isOperating]];
}

/** An expression that follows the width through the zooms, whatever is made of each stop. */
function byZoom(
	widths: Widths,
	make: (px: number, zoom: number) => number | ExpressionSpecification
): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...widths.flatMap(([zoom, px]) => [zoom, make(px, zoom)])];
}

/** The same in steps at whole zooms, each for the middle of its span: patterns know no other change. */
function byStep(
	widths: Widths,
	make: (px: number, zoom: number) => ExpressionSpecification
): ExpressionSpecification {
	const at = (zoom: number) => make(sizeAt(widths, zoom + 0.5), zoom);
	return ['step', ['zoom'], at(2), ...STEPS.flatMap((zoom) => [zoom, at(zoom)])];
}
