import type { LngLat } from '../../shared/coordinates';
import { distanceKm } from '../../draw/length';
import { groupBy } from '../../shared/group-by';
import { isInRange } from '../helpers/places';
import { fieldsOf, type Context, type Field, type Finding, type Rule } from '../helpers/rule';

type Placed = { id: string; position: { lngLat: LngLat } };
type Pair = { record: Placed; other: Placed; limitKm: number; says: string; rests: Field[] };

/**
 * What is said to be inside or the same as something else lies near it. Each point is told once; where all that
 * belongs to one thing is far from it, it is the point of that thing which is wrong.
 */
export const near: Rule = {
	id: 'near',
	*check(context): Generator<Finding> {
		const told = new Set<object>();
		for (const pairs of [cityPairs(context), sitePairs(context)]) {
			const measured = [...pairs]
				.filter(({ record, other }) => [record, other].every(({ position }) => isInRange(position.lngLat)))
				.map((pair) => ({
					...pair,
					km: distanceKm(pair.record.position.lngLat, pair.other.position.lngLat)
				}));
			const belonging = groupBy(measured, ({ other }) => other);
			for (const [other, all] of belonging) {
				const far = all.filter(({ km, limitKm }) => km > limitKm);
				if (far.length < 2 || far.length < all.length || told.has(other)) continue;
				told.add(other);
				const limit = Math.min(...far.map(({ limitKm }) => limitKm));
				const message = `found a point more than ${limit} km from each of ${far.length} that belong to it, such as ${far[0]?.record.id}, wanted it near them`;
				const rests = far.flatMap(({ record }) => fieldsOf(record, 'position'));
				yield { record: other, path: ['position', 'lngLat'], message, rests };
			}
			for (const { record, other, limitKm, says, rests, km } of measured) {
				if (km <= limitKm || told.has(record) || told.has(other)) continue;
				told.add(record);
				const message = `found a point ${Math.round(km)} km from ${other.id}, ${says}, wanted at most ${limitKm} km`;
				yield {
					record,
					path: ['position', 'lngLat'],
					message,
					rests: [...rests, ...fieldsOf(other, 'position', 'id')]
				};
			}
		}
	}
};

function* cityPairs({ records, byId }: Context): Generator<Pair> {
	for (const record of records.sites) {
		const other = byId.cities.get(record.city);
		if (isPlaced(record) && other)
			yield { record, other, limitKm: 100, says: 'its city', rests: ['city', 'country'] };
	}
	for (const record of records.nodes) {
		const hub = byId.hubs.get(record.hub ?? '');
		const other = byId.cities.get(hub?.city ?? '');
		if (!hub || !other) continue;
		const rests = ['hub', 'countries', ...fieldsOf(hub, 'city', 'id')];
		yield { record, other, limitKm: 100, says: 'the city of its hub', rests };
	}
}

function* sitePairs({ records, byId }: Context): Generator<Pair> {
	for (const record of records.sites) {
		const other = byId.sites.get(record.within ?? '');
		if (!isPlaced(record) || !other || !isPlaced(other)) continue;
		yield { record, other, limitKm: 20, says: 'the site that it is within', rests: ['within'] };
	}
	for (const record of records.nodes) {
		const other = byId.sites.get(record.site ?? '');
		if (!other || !isPlaced(other)) continue;
		yield { record, other, limitKm: 5, says: 'the site that it is', rests: ['site'] };
	}
}

function isPlaced<T extends { position: Placed['position'] | null }>(
	record: T
): record is T & { position: Placed['position'] } {
	return record.position !== null;
}
