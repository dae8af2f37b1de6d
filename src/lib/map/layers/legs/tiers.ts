import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../../../pages/map-view';
import { chosenLegs, isFollowed, type ChosenLegs, type WayLeg } from '../../../pages/selection';
import { emphasisOf, TONES, TRAVELLED, type Emphasis, type Level } from '../../../symbols/emphasis';
import { MODE_IDS, MODES } from '../../../symbols/modes';
import type { Palette } from '../../style/palette';

export type Selection = MapView['selection'];

/** One of the levels that legs are drawn in: who belongs to it and how it looks. */
export type Tier = Emphasis & {
	id: Level | 'trail';
	/** where its lines come from */
	source: 'legs' | 'trail';
	/** where its lines lie beside others on a shared track */
	offset: Offset;
	filter: ExpressionSpecification;
	ink: string;
	/** ties and whatever else lies on the ink */
	tie: string;
	opacity: number;
};

/** How far to the right of its course a line of some width is drawn, in px. */
type Offset = (px: number, zoom: number) => number | ExpressionSpecification;

/** Whether the id of a feature is one of a list. */
export const among = (ids: readonly string[]): ExpressionSpecification => [
	'in',
	['get', 'id'],
	['literal', [...ids]]
];

const drawnBy = (legs: readonly WayLeg[]): ExpressionSpecification =>
	among(legs.map(({ feature }) => feature));

/** What a selection says of the legs, as filters of their features. */
export function legFilters(selection: Selection): Record<keyof ChosenLegs, ExpressionSpecification> {
	const { selected, other, third, travelled, underWay } = chosenLegs(selection);
	return {
		selected: drawnBy(selected),
		other: drawnBy(other),
		third: drawnBy(third),
		travelled: drawnBy(travelled),
		underWay: drawnBy(underWay)
	};
}

/** What is travelled of the leg that is followed; its line is cut at the vehicle. */
export function trailTier(palette: Palette): Tier {
	return {
		id: 'trail',
		source: 'trail',
		offset: onTrack,
		filter: ['has', 'mode'],
		...inColours(palette, TRAVELLED)
	};
}

/**
 * Other routes below the main passages below a route to compare with below the selected route. Where a leg is
 * followed, the legs before it are the strongest, and it is to come like those after it, until it is travelled.
 * Where three are compared, the third has the level of the main passages, which recede like all others.
 */
export function legTiers(palette: Palette, selection: Selection): Tier[] {
	const { selected, other, third, travelled } = legFilters(selection);
	const legs = chosenLegs(selection);
	const hasThird = legs.third.length > 0;
	const emphasis = emphasisOf(selection);
	const isElsewhere: ExpressionSpecification = ['!', ['any', selected, other, third]];
	// of many routes on one track a single copy is drawn, unless another is the one selected;
	// below the zoom at which lines part, the first of them stands for all
	const isDrawn: ExpressionSpecification = [
		'all',
		['!=', ['get', 'strand'], null],
		['any', ['>=', ['zoom'], 4], ['<=', ['coalesce', ['get', 'strand'], 0], 0]]
	];
	// what is followed is one line of one width, whose travelled legs are full; and of two ways the first stays
	// where it runs, so that there is room for the second beside it
	const chosen = isFollowed(selection) || selection?.kind === 'compare' ? onTrack : besideOthers;
	const tier = (id: Level, filter: ExpressionSpecification, offset: Offset): Tier => ({
		id,
		source: 'legs',
		filter,
		offset,
		...inColours(palette, emphasis[id])
	});
	return [
		tier('branch', ['all', isElsewhere, isDrawn, hasThird || ['!', ['get', 'main']]], besideOthers),
		hasThird
			? tier('main', third, besideOn(-1, [...legs.selected, ...legs.other]))
			: tier('main', ['all', isElsewhere, isDrawn, ['get', 'main']], besideOthers),
		tier('alt', other, besideOn(1, legs.selected)),
		tier('route', ['all', selected, ['!', travelled]], chosen),
		tier('leg', travelled, chosen)
	];
}

function inColours(palette: Palette, emphasis: Emphasis): Emphasis & Pick<Tier, 'ink' | 'tie' | 'opacity'> {
	const { ink, tie, opacity } = TONES[emphasis.tone];
	return { ...emphasis, ink: palette[ink], tie: palette[tie], opacity };
}

const GAP_PX = 1.5;
const STRAND: ExpressionSpecification = ['coalesce', ['get', 'strand'], 0];

/** Where it runs. */
const onTrack: Offset = () => 0;

/** Lines lie on each other while the whole corridor is in view, and part from zoom 4 to 5. */
const besideOthers: Offset = (px, zoom) => ['*', STRAND, zoom > 4 ? px + GAP_PX : 0];

/**
 * To one side of the ways that it is compared with on the legs that both use, and on land, where road and rail go
 * through the same valleys; elsewhere where it runs.
 * @param side 1 for the right of its course, -1 for the left
 */
function besideOn(side: 1 | -1, others: readonly WayLeg[]): Offset {
	const isBeside: ExpressionSpecification = [
		'any',
		['in', ['get', 'leg_id'], ['literal', [...new Set(others.map(({ leg }) => leg))]]],
		['in', ['get', 'mode'], ['literal', MODE_IDS.filter((mode) => MODES[mode].isBeside)]]
	];
	return (px) => ['case', isBeside, side * (px + GAP_PX), 0];
}
