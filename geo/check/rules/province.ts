import { atlasConfig } from '../../atlas.config';
import type { AtlasConfig } from '../../read/config';
import type { LngLat } from '../../shared/coordinates';
import { groupBy } from '../../shared/group-by';
import type { City } from '../../read/schema';
import { isInRange } from '../helpers/places';
import { fieldsOf, pair, type Finding, type Rule } from '../helpers/rule';

/** The provinces of the data are generalised. */
const TOLERANCE_KM = 10;
const PATH = ['position', 'lngLat'];

/** A site lies in the province of its city, where the units of the data are no smaller than a city. */
export const province: Rule = {
	id: 'province',
	*check({ records, byId, borders }): Generator<Finding> {
		for (const [id, sites] of groupBy(records.sites, ({ city }) => city)) {
			const city = byId.cities.get(id);
			const placed = sites.flatMap(({ position }) => (position ? [position.lngLat] : [])).filter(isInRange);
			if (!city || !hasProvinces(city.country) || placed.length === 0 || !isInRange(city.position.lngLat))
				continue;
			const home = borders.provinceAt(city.position.lngLat);
			if (!home) continue;
			const isOutside = (lngLat: LngLat) => home.kmTo(lngLat, TOLERANCE_KM) > TOLERANCE_KM;
			if (placed.length > 1 && placed.every(isOutside)) {
				const message = `found ${pair(city.position.lngLat)} in ${home.name}, where none of its ${placed.length} sites is, wanted it near them`;
				yield { record: city, path: PATH, message, rests: ['country'] };
				continue;
			}
			for (const record of sites) {
				const lngLat = record.position?.lngLat;
				if (!lngLat || !isInRange(lngLat) || !isOutside(lngLat)) continue;
				const message = `found ${pair(lngLat)}, wanted a point in ${home.name}, where ${city.id} is`;
				const rests = ['city', 'country', ...fieldsOf(city, 'position', 'country', 'id')];
				yield { record, path: PATH, message, rests };
			}
		}
	}
};

function hasProvinces(country: City['country']): boolean {
	const { has_provinces = false }: AtlasConfig['countries'][string] = atlasConfig.countries[country];
	return has_provinces;
}
