import { isInRange } from './places';
import { pair, type Finding, type Rule } from './rule';

/** The provinces of the data are generalised. */
const TOLERANCE_KM = 10;

/** A site in China lies in the province of its city. Elsewhere the units of the data are smaller than a city. */
export const province: Rule = {
	id: 'province',
	*check({ records, byId, borders }): Generator<Finding> {
		for (const site of records.sites) {
			const city = byId.cities.get(site.city);
			if (!site.position || city?.country !== 'CN' || !isInRange(site.position.lngLat)) continue;
			const home = borders.provinceAt(city.position.lngLat);
			if (!home || home.kmTo(site.position.lngLat, TOLERANCE_KM) <= TOLERANCE_KM) continue;
			yield {
				record: site,
				path: ['position', 'lngLat'],
				message: `found ${pair(site.position.lngLat)}, wanted a point in ${home.name}, where ${city.id} is`
			};
		}
	}
};
