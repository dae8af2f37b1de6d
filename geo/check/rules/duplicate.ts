import { distanceKm } from '../../draw/length';
import type { Hub, Records, Site, Source } from '../../read/schema';
import { isInRange } from '../helpers/places';
import { fieldsOf, type Field, type Finding, type Rule } from '../helpers/rule';
import { shown, type Path } from '../../read/problem';

type Named = Pick<Hub, 'id' | 'name' | 'name_zh' | 'aliases' | 'aliases_zh'>;
/** A name of a record, and the field that holds it. */
type Name = { name: string; path: Path };

const SAME_PLACE_KM = 0.2;
/** Side of a cell, so that points within 0.2 km lie in neighbouring cells; at 60° a degree is half as wide. */
const CELL_DEGREES = 0.004;

/** Two records of one kind under one name are one thing twice, or a reader cannot tell them apart. */
export const duplicate: Rule = {
	id: 'duplicate',
	*check({ records }): Generator<Finding> {
		yield* sameNames(records.sites, siteKeys, areSameSite, ['city', 'position', 'within']);
		yield* sameNames(
			records.events,
			({ date }) => [date],
			() => true,
			['date']
		);
		const kinds = ['cities', 'nodes', 'hubs', 'organisations', 'agreements', 'routes'] as const;
		for (const kind of kinds)
			yield* sameNames<Named>(
				records[kind],
				() => [''],
				() => true,
				[]
			);
		yield* sameSources(records);
	}
};

/**
 * Records that share a name, and a key of it. A record is told once, at the first name that another one had before
 * it, and is then left out: those that are kept are all different, so that none has many to be compared with.
 */
function* sameNames<T extends Named>(
	list: T[],
	keysOf: (record: T) => string[],
	areSame: (one: T, other: T) => boolean,
	rests: string[]
): Generator<Finding> {
	const owners = new Map<string, T[]>();
	for (const record of list) {
		const keys = keysOf(record);
		const names = namesOf(record);
		const found = firstShared(names, keys, (key) => owners.get(key)?.find((other) => areSame(record, other)));
		if (found) {
			const message = `found the name ${shown(found.name.name)} of ${found.other.id} again, wanted a name of its own`;
			const others = fieldsOf(found.other, 'id', 'name', 'name_zh', 'aliases', 'aliases_zh', ...rests);
			yield { record, path: found.name.path, message, rests: [...rests, ...others] };
			continue;
		}
		for (const key of new Set(
			names.flatMap(({ name }) => keys.map((part) => `${part} ${normalised(name)}`))
		)) {
			const others = owners.get(key);
			if (others) others.push(record);
			else owners.set(key, [record]);
		}
	}
}

function firstShared<T>(
	names: Name[],
	keys: string[],
	find: (key: string) => T | undefined
): { name: Name; other: T } | null {
	for (const name of names) {
		for (const key of keys) {
			const other = find(`${key} ${normalised(name.name)}`);
			if (other) return { name, other };
		}
	}
	return null;
}

function namesOf({ name, name_zh, aliases, aliases_zh }: Named): Name[] {
	return [
		{ name, path: ['name'] },
		{ name: name_zh, path: ['name_zh'] },
		...aliases.map((alias, index) => ({ name: alias, path: ['aliases', index] })),
		...aliases_zh.map((alias, index) => ({ name: alias, path: ['aliases_zh', index] }))
	];
}

/** Sites of one name are the same in one city or one place: its cell and those around it. */
function siteKeys({ city, position }: Site): string[] {
	if (!position || position.placeholder || !isInRange(position.lngLat)) return [city];
	const [x, y] = position.lngLat.map((degrees) => Math.floor(degrees / CELL_DEGREES)) as [number, number];
	const around = [-1, 0, 1];
	return [city, ...around.flatMap((east) => around.map((north) => `${x + east},${y + north}`))];
}

/** A site that is a part of another may have its name. */
function areSameSite(one: Site, other: Site): boolean {
	if (one.within === other.id || other.within === one.id) return false;
	if (one.city === other.city) return true;
	const [here, there] = [one.position, other.position];
	if (!here || !there || here.placeholder || there.placeholder) return false;
	return distanceKm(here.lngLat, there.lngLat) <= SAME_PLACE_KM;
}

function* sameSources({ sources }: Records): Generator<Finding> {
	const taken = new Map<string, Source>();
	for (const record of sources) {
		const page = normalised(`${record.title} ${record.publisher} ${record.date}`);
		const keys = record.url === null ? [page] : [record.url, page];
		const key = keys.find((candidate) => taken.has(candidate));
		const other = taken.get(key ?? '');
		if (other) {
			const fields = ['url', 'title', 'publisher', 'date'];
			const message = `found the page of ${other.id} again, wanted one source for one page`;
			const rests: Field[] = [...fields, ...fieldsOf(other, ...fields)];
			yield { record, path: [key === page ? 'title' : 'url'], message, rests };
		}
		for (const own of keys) taken.set(own, record);
	}
}

function normalised(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\p{P}\p{Z}]/gu, '');
}
