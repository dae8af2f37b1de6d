import { isSwapped } from './coordinates';
import { isInRange, placesOf } from '../helpers/places';
import { pair, type Finding, type Rule } from '../helpers/rule';

/** Borders and coasts of the data are off by up to a kilometre or two; crossings and quays lie on them. */
const TOLERANCE_KM = 5;

/** A point lies in the country that its record states. */
export const country: Rule = {
	id: 'country',
	*check({ records, borders }): Generator<Finding> {
		for (const place of placesOf(records)) {
			const { record, path, lngLat, countries } = place;
			if (!countries || !isInRange(lngLat)) continue;
			if (countries.some((code) => borders.countryKm(code, lngLat, TOLERANCE_KM) <= TOLERANCE_KM)) continue;
			if (isSwapped(place, borders)) continue;
			yield {
				record,
				path,
				rests: ['country', 'countries'],
				message: `found ${pair(lngLat)}, wanted a point in ${countries.join(' or ')} or within ${TOLERANCE_KM} km of it`
			};
		}
	}
};
