import { bboxPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import type { City } from '../read/schema';
import { bboxAround } from '../shared/bbox';
import type { Bbox } from '../shared/coordinates';

/** Half the height of the box round a city, in degrees: 30 km, its built-up area and the parks at its edge. */
const REACH = 30 / 111.32;

/** A box round each city of the atlas: what `pmtiles extract --region` cuts out of a build of the world. */
export function streetsRegion(cities: readonly City[]): FeatureCollection<Polygon> {
	return {
		type: 'FeatureCollection',
		features: cities.map(({ id, position }) =>
			bboxPolygon(bboxAround(position.lngLat, REACH), { properties: { id } })
		)
	};
}

/** Ids of the cities that lie in a box. */
export function citiesIn(cities: readonly City[], [west, south, east, north]: Bbox): string[] {
	return cities
		.filter(({ position: { lngLat } }) => {
			const [lng, lat] = lngLat;
			return lng >= west && lng <= east && lat >= south && lat <= north;
		})
		.map(({ id }) => id);
}
