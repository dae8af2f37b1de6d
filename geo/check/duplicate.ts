import type { Hub, Records, Source } from '../schema';
import type { Finding, Rule } from './rule';
import { SiteOwners } from './same-site';

type Named = Pick<Hub, 'id' | 'name' | 'name_zh' | 'aliases' | 'aliases_zh'>;

/** Two records of one kind under one name are one thing twice, or a reader cannot tell them apart. */
export const duplicate: Rule = {
	id: 'duplicate',
	*check({ records }): Generator<Finding> {
		yield* sameNames(records.sites, () => new SiteOwners());
		yield* sameNames(records.events, () => new KeyedOwners(({ date }) => date));
		const kinds = ['cities', 'nodes', 'hubs', 'organisations', 'agreements', 'routes'] as const;
		for (const kind of kinds) yield* sameNames<Named>(records[kind], () => new KeyedOwners(() => ''));
		yield* sameSources(records);
	}
};

/** The records that have a name so far. */
type Owners<T> = { same(record: T): T | undefined; add(record: T): void };

function* sameNames<T extends Named>(list: T[], noOwners: () => Owners<T>): Generator<Finding> {
	const byName = new Map<string, Owners<T>>();
	for (const record of list) {
		const names = [record.name, record.name_zh, ...record.aliases, ...record.aliases_zh].map(normalised);
		for (const name of new Set(names)) {
			const owners = byName.get(name) ?? noOwners();
			byName.set(name, owners);
			const other = owners.same(record);
			if (other) {
				const message = `found the name ${JSON.stringify(name)} of ${other.id} again, wanted a name of its own`;
				yield { record, path: ['name'], message };
			}
			owners.add(record);
		}
	}
}

/** Records of one name are the same where a key of theirs is. */
class KeyedOwners<T> implements Owners<T> {
	readonly #first = new Map<string, T>();

	constructor(readonly keyOf: (record: T) => string) {}

	same(record: T): T | undefined {
		return this.#first.get(this.keyOf(record));
	}

	add(record: T): void {
		const key = this.keyOf(record);
		if (!this.#first.has(key)) this.#first.set(key, record);
	}
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
