import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { City } from '../read/schema';
import type { Bbox, LngLat } from '../shared/coordinates';

/** Half the side of the box round a city, in km: its built-up area and the parks at its edge. */
const REACH_KM = 30;
const KM_PER_DEGREE = 111.32;

/** A box round each city of the atlas: what `pmtiles extract --region` cuts out of a build of the world. */
export function streetsRegion(cities: readonly City[]): FeatureCollection<Polygon> {
	return {
		type: 'FeatureCollection',
		features: cities.map(({ id, position }): Feature<Polygon> => ({
			type: 'Feature',
			properties: { id },
			geometry: { type: 'Polygon', coordinates: [ringOf(boxRound(position.lngLat))] }
		}))
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

function boxRound([lng, lat]: LngLat): Bbox {
	const dLat = REACH_KM / KM_PER_DEGREE;
	const dLng = dLat / Math.cos((lat * Math.PI) / 180);
	const round = (degrees: number) => Number(degrees.toFixed(3));
	return [round(lng - dLng), round(lat - dLat), round(lng + dLng), round(lat + dLat)];
}

function ringOf([west, south, east, north]: Bbox): LngLat[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
}
