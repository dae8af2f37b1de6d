import { distanceKm } from '../geometry/length';
import type { Hub, Records, Site, Source } from '../schema';
import { isInRange } from './places';
import type { Finding, Rule } from './rule';

type Named = Pick<Hub, 'id' | 'name' | 'name_zh' | 'aliases' | 'aliases_zh'>;

const SAME_PLACE_KM = 0.2;

/** Two records of one kind under one name are one thing twice, or a reader cannot tell them apart. */
export const duplicate: Rule = {
	id: 'duplicate',
	*check({ records }): Generator<Finding> {
		yield* sameNames(records.sites, areSameSite);
		yield* sameNames(records.events, (one, other) => one.date === other.date);
		const kinds = ['cities', 'nodes', 'hubs', 'organisations', 'agreements', 'routes'] as const;
		for (const kind of kinds) yield* sameNames<Named>(records[kind], () => true);
		yield* sameSources(records);
	}
};

function* sameNames<T extends Named>(list: T[], areSame: (one: T, other: T) => boolean): Generator<Finding> {
	const owners = new Map<string, T[]>();
	for (const record of list) {
		const names = [record.name, record.name_zh, ...record.aliases, ...record.aliases_zh].map(normalised);
		for (const name of new Set(names)) {
			const others = owners.get(name) ?? [];
			const other = others.find((candidate) => areSame(record, candidate));
			if (other) {
				const message = `found the name ${JSON.stringify(name)} of ${other.id} again, wanted a name of its own`;
				yield { record, path: ['name'], message };
			}
			owners.set(name, [...others, record]);
		}
	}
}

/** Sites of one name are the same in one city or one place, unless one is a part of the other. */
function areSameSite(one: Site, other: Site): boolean {
	if (one.within === other.id || other.within === one.id) return false;
	if (one.city === other.city) return true;
	const [here, there] = [one.position, other.position];
	if (!here || !there || here.placeholder || there.placeholder) return false;
	if (!isInRange(here.lngLat) || !isInRange(there.lngLat)) return false;
	return distanceKm(here.lngLat, there.lngLat) <= SAME_PLACE_KM;
}

function* sameSources({ sources }: Records): Generator<Finding> {
	const taken = new Map<string, Source>();
	for (const record of sources) {
		const page = normalised(`${record.title} ${record.publisher} ${record.date}`);
		for (const key of record.url === null ? [page] : [page, record.url]) {
			const other = taken.get(key);
			if (other) {
				const message = `found the page of ${other.id} again, wanted one source for one page`;
				yield { record, path: [key === page ? 'title' : 'url'], message };
			}
			taken.set(key, record);
		}
	}
}

function normalised(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{Z}]/gu, '');
}
