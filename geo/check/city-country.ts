import type { Finding, Rule } from './rule';

/** A site stands in the country of its city. An organisation need not: a consulate is of another. */
export const cityCountry: Rule = {
	id: 'city-country',
	*check({ records, byId }): Generator<Finding> {
		for (const record of records.sites) {
			const city = byId.cities.get(record.city);
			if (!city || record.country === city.country) continue;
			const message = `found ${record.country}, wanted ${city.country}, the country of ${city.id}`;
			yield { record, path: ['country'], message };
		}
	}
};
