import type { LngLat } from '../../shared/coordinates';
import type { Node, Records } from '../../read/schema';
import type { Path } from '../../read/problem';

export type Country = Node['countries'][number];
/** A point of a record: where it stands in the record, and which countries may hold it (none stated: null). */
export type RecordPoint = {
	record: object;
	path: Path;
	lngLat: LngLat;
	countries: Country[] | null;
	kind: string;
};

/** Every point of the records. */
export function* placesOf(records: Records): Generator<RecordPoint> {
	const path = ['position', 'lngLat'];
	for (const record of records.sites) {
		if (!record.position) continue;
		yield { record, path, lngLat: record.position.lngLat, countries: [record.country], kind: record.kind };
	}
	for (const record of records.cities) {
		yield { record, path, lngLat: record.position.lngLat, countries: [record.country], kind: 'city' };
	}
	for (const record of records.nodes) {
		yield { record, path, lngLat: record.position.lngLat, countries: record.countries, kind: record.kind };
	}
	for (const record of records.legs) {
		for (const [index, { lngLat }] of record.via.entries()) {
			yield { record, path: ['via', index, 'lngLat'], lngLat, countries: null, kind: 'via' };
		}
	}
}

export function isInRange([lng, lat]: LngLat): boolean {
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}
