import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { chosenNodes } from '../../pages/selection';
import { among, type Selection } from './legs/tiers';

type Rank = 0 | 1 | 2 | 3;
/** Which cities a layer names. */
export type CityLayer = { id: string; rank: Rank; filter: FilterSpecification };

const RANKS: readonly Rank[] = [0, 1, 2, 3];

/**
 * The layers of cities, the most important first. Nodes of what is selected have layers of their own: MapLibre would keep
 * a name on the side that it had before, and the room that is left depends on what was shown until then.
 * @param named ids of cities whose names the badges of sites bear: they are left out
 */
export function cityLayers(
	named: readonly string[],
	selection: Selection
): { chosen: CityLayer[]; cities: CityLayer[] } {
	const isChosen: ExpressionSpecification = [
		'in',
		['get', 'node'],
		['literal', chosenNodes(selection) ?? []]
	];
	const layer = (part: string, isPart: ExpressionSpecification, rank: Rank): CityLayer => ({
		id: `places-${part}-${rank}`,
		rank,
		filter: [
			'all',
			['==', ['get', 'kind'], 'city'],
			['==', ['get', 'rank'], rank],
			['!', among(named)],
			isPart
		]
	});
	return {
		chosen: RANKS.map((rank) => layer('chosen', isChosen, rank)),
		cities: RANKS.map((rank) => layer('city', ['!', isChosen], rank))
	};
}
