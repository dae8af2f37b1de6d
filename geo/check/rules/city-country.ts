import type { City, Site } from '../../read/schema';
import { isInRange } from '../helpers/places';
import { fieldsOf, type Context, type Finding, type Rule } from '../helpers/rule';

/** Borders of the data are off by a kilometre or two, and a city may lie on one. */
const TOLERANCE_KM = 5;

/**
 * A site stands in the country of its city. An organisation need not: a consulate is of another. Where the point of
 * the city is in the country of the site, it is the city that states another, and it is told once for all its sites.
 */
export const cityCountry: Rule = {
	id: 'city-country',
	*check({ records, byId, borders }): Generator<Finding> {
		const told = new Set<City>();
		for (const record of records.sites) {
			const city = byId.cities.get(record.city);
			if (!city || record.country === city.country) continue;
			if (!isElsewhere(city, record, borders)) {
				const message = `found ${record.country}, wanted ${city.country}, the country of ${city.id}`;
				yield { record, path: ['country'], message, rests: ['city', ...fieldsOf(city, 'country', 'id')] };
			} else if (!told.has(city)) {
				told.add(city);
				const message = `found ${city.country}, wanted ${record.country}, where its point and ${record.id} are`;
				yield {
					record: city,
					path: ['country'],
					message,
					rests: ['position', ...fieldsOf(record, 'country')]
				};
			}
		}
	}
};

/** Whether the point of a city lies in the country that a site of it states, and not in the one that it states. */
function isElsewhere(city: City, site: Site, { countryKm }: Context['borders']): boolean {
	const { lngLat } = city.position;
	if (!isInRange(lngLat)) return false;
	const isIn = (country: Site['country']) => countryKm(country, lngLat, TOLERANCE_KM) <= TOLERANCE_KM;
	return isIn(site.country) && !isIn(city.country);
}
