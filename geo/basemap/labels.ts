import type { Point } from 'geojson';
import { featureOf } from './layer';
import type { Layer, LayerFeature } from './layer';
import type { Place } from './place';

/** First zoom by rank; the style decides the exact one, tiles serve whole zooms. */
const CITIES_FROM = [2, 2, 3, 4];
const COUNTRIES_FROM = [2, 2, 3, 4];
const WATERS_FROM = [2, 2, 3, 4];

/** One point a name, in both languages. */
export function placesLayer(places: Place[]): Layer {
	const features: LayerFeature<Point>[] = places.map(({ id, name, name_zh, kind, rank, lngLat, side, capital, node }) => {
		const from = (kind === 'city' ? CITIES_FROM : kind === 'country' ? COUNTRIES_FROM : WATERS_FROM)[rank]!;
		const point: Point = { type: 'Point', coordinates: lngLat };
		return featureOf(point, { id, name, name_zh, kind, rank, side, capital, node, from });
	});
	return {
		id: 'places',
		description: 'Names of cities, countries and waters, curated by the atlas',
		fields: {
			id: 'String',
			name: 'String',
			name_zh: 'String',
			kind: 'String',
			rank: 'Number',
			side: 'String',
			capital: 'Boolean',
			node: 'String'
		},
		buffer: 0,
		bands: [{ zooms: [2, 8], tolerance: 0, features }]
	};
}
