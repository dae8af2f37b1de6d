import type { LngLat } from '../atlas';
import { distanceKm } from '../geometry/length';
import { isInRange } from './places';
import { type Context, type Finding, type Rule } from './rule';

type Pair = {
	record: object;
	lngLat: LngLat;
	other: { id: string; lngLat: LngLat };
	limitKm: number;
	says: string;
};

/** What is said to be inside or the same as something else lies near it. */
export const near: Rule = {
	id: 'near',
	*check(context): Generator<Finding> {
		for (const { record, lngLat, other, limitKm, says } of pairs(context)) {
			if (!isInRange(lngLat) || !isInRange(other.lngLat)) continue;
			const km = distanceKm(lngLat, other.lngLat);
			if (km <= limitKm) continue;
			yield {
				record,
				path: ['position', 'lngLat'],
				message: `found a point ${Math.round(km)} km from ${other.id}, ${says}, wanted at most ${limitKm} km`
			};
		}
	}
};

function* pairs({ records, byId }: Context): Generator<Pair> {
	for (const record of records.sites) {
		const lngLat = record.position?.lngLat;
		const parent = byId.sites.get(record.within ?? '');
		const city = byId.cities.get(record.city);
		if (lngLat && parent?.position) {
			const other = { id: parent.id, lngLat: parent.position.lngLat };
			yield { record, lngLat, other, limitKm: 20, says: 'the site that it is within' };
		}
		if (lngLat && city) {
			const other = { id: city.id, lngLat: city.position.lngLat };
			yield { record, lngLat, other, limitKm: 100, says: 'its city' };
		}
	}
	for (const record of records.nodes) {
		const { lngLat } = record.position;
		const site = byId.sites.get(record.site ?? '');
		const city = byId.cities.get(byId.hubs.get(record.hub ?? '')?.city ?? '');
		if (site?.position) {
			const other = { id: site.id, lngLat: site.position.lngLat };
			yield { record, lngLat, other, limitKm: 5, says: 'the site that it is' };
		}
		if (city) {
			const other = { id: city.id, lngLat: city.position.lngLat };
			yield { record, lngLat, other, limitKm: 100, says: 'the city of its hub' };
		}
	}
}
