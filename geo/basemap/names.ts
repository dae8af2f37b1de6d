import type { Point } from 'geojson';
import { atlasConfig } from '../atlas.config';
import { zoomApart } from '../shared/apart';
import { NAME_ROOM } from '../shared/city-names';
import type { LngLat } from '../shared/coordinates';
import type { Node } from '../read/schema';
import { type Band, featureOf, type Layer, type LayerFeature } from './layer';
import type { MapPlace } from './place';
import { LAST_ZOOM } from '../shared/tile-units';
import { sidesOf, ZOOMS } from './true-sides';

/** A name of the map: of a place of the records, or of a node that no place names, which has it where it is selected. */
export type MapName = Omit<MapPlace, 'kind'> & {
	kind: MapPlace['kind'] | 'node';
	/** of a node: the zoom from which it stands apart from what is named beside it, and has its own name */
	apartFrom?: number;
	/** of a node of a hub: the place whose name it has where that place makes way for it, until it stands apart itself */
	of?: string;
};
/** Of a node what its name is made of. */
export type NamedNode = Pick<Node, 'id' | 'name' | 'name_zh' | 'countries' | 'hub'> & {
	position: { lngLat: LngLat };
};

/** The places, and the nodes that none of them names: by their own names, and far off by that of their hub. */
export function mapNames(places: readonly MapPlace[], nodes: readonly NamedNode[]): MapName[] {
	const cities = places.filter(({ kind }) => kind === 'city');
	const named = new Set(cities.map(({ node }) => node));
	const unnamed = nodes.filter(({ id }) => !named.has(id));
	return [
		...places,
		...namesOfHubs(cities, nodes),
		...unnamed.map(({ id, name, name_zh, countries: [country, next], position: { lngLat } }): MapName => ({
			id: `node-${id}`,
			name,
			name_zh,
			kind: 'node',
			rank: 3,
			lngLat,
			// a crossing is of both its countries
			...(country && !next && { inside: atlasConfig.countries[country].a3 }),
			node: id,
			apartFrom: apartFrom(lngLat, cities)
		}))
	];
}

/** The name of its hub for each node that no place names; the place that has it makes way for a node that is selected. */
function namesOfHubs(cities: readonly MapPlace[], nodes: readonly NamedNode[]): MapName[] {
	const hubs = new Map(nodes.map(({ id, hub }) => [id, hub]));
	return nodes.flatMap(({ id, hub, position: { lngLat } }): MapName[] => {
		if (!hub || cities.some(({ node }) => node === id)) return [];
		const city = cities.find(({ node }) => node && hubs.get(node) === hub);
		if (!city) return [];
		return [
			{ ...city, id: `hub-${id}`, lngLat, node: id, of: city.id, apartFrom: apartFrom(lngLat, cities) }
		];
	});
}

/** The zoom from which a point leaves every named one the room that a name needs. */
function apartFrom(lngLat: LngLat, cities: readonly MapPlace[]): number {
	return Math.max(0, ...cities.map((city) => zoomApart(lngLat, city.lngLat, NAME_ROOM)));
}

/** First zoom by rank: tiles serve whole zooms, the style decides what is shown within them. */
const FROM = [2, 2, 3, 4] as const;

/**
 * One point a name, in both languages. Names of cities and nodes stand only where they are true, which differs from zoom to
 * zoom; those without such a side are left out. What is at a node may be selected, and is there from the first tile.
 */
export function placesLayer(places: MapName[]): Layer {
	const sidesById = sidesOf(places);
	const bands = ZOOMS.map((zoom, at): Band => {
		const features = places.flatMap(
			({ id, name, name_zh, kind, rank, lngLat, node, of, apartFrom = 0 }): LayerFeature<Point>[] => {
				const sides = sidesById[id]?.[at];
				if (sides === '' || (of && zoom >= apartFrom)) return [];
				const point: Point = { type: 'Point', coordinates: lngLat };
				const from = of ? 0 : node ? Math.max(ZOOMS[0], Math.min(apartFrom, LAST_ZOOM)) : FROM[rank];
				// beyond the last tile the style has to wait
				const apart = apartFrom > LAST_ZOOM ? apartFrom : undefined;
				return [featureOf(point, { id, name, name_zh, kind, rank, sides, node, of, apart, from })];
			}
		);
		return { zooms: [zoom, zoom], tolerance: 0, features };
	});
	return {
		id: 'places',
		description: 'Names of cities, countries, waters and nodes, curated by the atlas',
		fields: {
			id: 'String',
			name: 'String',
			name_zh: 'String',
			kind: 'String',
			rank: 'Number',
			sides: 'String',
			node: 'String',
			of: 'String',
			apart: 'Number'
		},
		buffer: 0,
		bands
	};
}
