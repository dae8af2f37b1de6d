import type { Borders } from '../../atlas/borders';
import { isInRange, placesOf, type RecordPoint } from '../helpers/places';
import { pair, type Finding, type Rule } from '../helpers/rule';

/** Longitude first, in degrees; a pair that only fits its country the other way round is called swapped. */
export const coordinates: Rule = {
	id: 'coordinates',
	*check({ records, borders }): Generator<Finding> {
		for (const place of placesOf(records)) {
			const { record, path, lngLat } = place;
			if (isSwapped(place, borders)) {
				const message = `found ${pair(lngLat)}, wanted [longitude, latitude]: it is swapped`;
				yield { record, path, message, rests: ['country', 'countries'] };
			} else if (!isInRange(lngLat)) {
				const message = `found ${pair(lngLat)}, wanted a longitude within ±180 and a latitude within ±90`;
				yield { record, path, message };
			}
		}
	}
};

export function isSwapped({ lngLat: [lng, lat], countries }: RecordPoint, { countryKm }: Borders): boolean {
	if (!countries || !isInRange([lat, lng])) return false;
	if (isInRange([lng, lat]) && countries.some((country) => countryKm(country, [lng, lat], 5) <= 5))
		return false;
	return countries.some((country) => countryKm(country, [lat, lng], 0) === 0);
}
