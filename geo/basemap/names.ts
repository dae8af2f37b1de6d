import { atlasConfig } from '../atlas.config';
import { zoomApart } from '../shared/apart';
import { NAME_ROOM } from '../shared/city-names';
import type { LngLat } from '../shared/coordinates';
import type { Node } from '../read/schema';
import type { MapPlace } from './place';

/** A name of the map: of a place of the records, or of a node that no place names, which has it where it is selected. */
export type MapName = Omit<MapPlace, 'kind'> & {
	kind: MapPlace['kind'] | 'node';
	/** of a node: the zoom from which it stands apart from what is named beside it */
	apartFrom?: number;
};
/** Of a node what its name is made of. */
export type NamedNode = Pick<Node, 'id' | 'name' | 'name_zh' | 'countries'> & {
	position: { lngLat: LngLat };
};

/** The places, and the nodes that none of them names. */
export function mapNames(places: readonly MapPlace[], nodes: readonly NamedNode[]): MapName[] {
	const cities = places.filter(({ kind }) => kind === 'city');
	const named = new Set(cities.map(({ node }) => node));
	const unnamed = nodes.filter(({ id }) => !named.has(id));
	return [
		...places,
		...unnamed.map(({ id, name, name_zh, countries: [country], position: { lngLat } }): MapName => ({
			id: `node-${id}`,
			name,
			name_zh,
			kind: 'node',
			rank: 3,
			lngLat,
			...(country && { inside: atlasConfig.countries[country].a3 }),
			node: id,
			apartFrom: Math.max(0, ...cities.map((city) => zoomApart(lngLat, city.lngLat, NAME_ROOM)))
		}))
	];
}
