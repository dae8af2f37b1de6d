import type { Point } from 'geojson';
import { featureOf } from './layer';
import type { Layer, LayerFeature } from './layer';
import type { Place } from './place';

/** First zoom by rank: tiles serve whole zooms, the style decides what is shown within them. */
const FROM = [2, 2, 3, 4] as const;

/** One point a name, in both languages. */
export function placesLayer(places: Place[]): Layer {
	const features: LayerFeature<Point>[] = places.map(
		({ id, name, name_zh, kind, rank, lngLat, side, node }) => {
			const point: Point = { type: 'Point', coordinates: lngLat };
			return featureOf(point, { id, name, name_zh, kind, rank, side, node, from: FROM[rank] });
		}
	);
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
			node: 'String'
		},
		buffer: 0,
		bands: [{ zooms: [2, 8], tolerance: 0, features }]
	};
}
