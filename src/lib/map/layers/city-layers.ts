import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { CITY_NAMES, NODE_NAMES } from '../../../../geo/shared/city-names';
import { namedNodes } from '../../pages/selection';
import { among, type Selection } from './legs/tiers';
import { outOfCrowd } from './node-layers';

/** Which cities, or nodes, a layer names, and how. */
export type CityLayer = {
	id: string;
	isBold: boolean;
	from: number;
	size: number;
	lines: 1 | 2;
	filter: FilterSpecification;
};

const RANKS = [0, 1, 2, 3] as const;

/**
 * The layers of cities, the most important first. Nodes of what is selected have layers of their own, from the farthest zoom
 * on: MapLibre would keep a name on the side that it had before, and the room that is left depends on what was shown until
 * then. Those that no city names come last of them.
 * @param named ids of cities whose names the badges of sites bear: they are left out
 */
export function cityLayers(
	named: readonly string[],
	selection: Selection
): { chosen: CityLayer[]; cities: CityLayer[] } {
	const isChosen: ExpressionSpecification = ['in', ['get', 'node'], ['literal', namedNodes(selection)]];
	const isDrawn: ExpressionSpecification = ['>=', ['zoom'], outOfCrowd(selection, 'node')];
	// the name of a hub is at a node of it where the place that has it makes way, and nothing else bears it
	const ofHub: ExpressionSpecification = ['has', 'of'];
	const isBorne: ExpressionSpecification = [
		'in',
		['coalesce', ['get', 'of'], ''],
		['literal', [...named, ...namedNodes(selection)]]
	];
	const isApart: ExpressionSpecification = [
		'>=',
		['zoom'],
		['coalesce', ['get', 'apart'], ['case', ofHub, 25, 0]]
	];
	const isAway: ExpressionSpecification = [
		'all',
		['!', isApart],
		['!', isBorne],
		['<', ['zoom'], outOfCrowd(selection, 'of')]
	];
	const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
	const layer = (part: string, isPart: ExpressionSpecification, rank: (typeof RANKS)[number]): CityLayer => ({
		...CITY_NAMES[rank],
		id: `places-${part}-${rank}`,
		isBold: rank < 2,
		filter: ['all', ofKind('city'), ['==', ['get', 'rank'], rank], ['!', among(named)], isPart]
	});
	const isNamed: ExpressionSpecification = ['all', isChosen, ['any', ['!', ofHub], isAway]];
	const chosen = RANKS.map((rank) => ({ ...layer('chosen', isNamed, rank), from: NODE_NAMES.from }));
	const nodes = { ...NODE_NAMES, id: 'places-chosen-node', isBold: false };
	return {
		chosen: [...chosen, { ...nodes, filter: ['all', ofKind('node'), isChosen, isApart] }],
		cities: RANKS.map((rank) => layer('city', ['all', ['!', isChosen], ['!', ofHub], isDrawn], rank))
	};
}
