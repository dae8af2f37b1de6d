import type { Atlas } from '../../../geo';

export type Named = { name: string; name_zh: string; name_zh_status: string };
/** Other names; agreements and events have none. */
type Aliases = { aliases?: string[]; aliases_zh?: string[] };
type Keyed<T> = ReadonlyMap<string, T>;
export type AtlasIndex = ReturnType<typeof makeIndex>;

const indexes = new WeakMap<Atlas, AtlasIndex>();

/** The maps over one atlas; made once, since every page asks for them. */
export function indexOf(atlas: Atlas): AtlasIndex {
	const index = indexes.get(atlas) ?? makeIndex(atlas);
	indexes.set(atlas, index);
	return index;
}

function makeIndex(atlas: Atlas) {
	return {
		subjects: byId<Named & Aliases & { id: string; url: string }>([
			...atlas.sites,
			...atlas.cities,
			...atlas.organisations,
			...atlas.agreements,
			...atlas.events,
			...atlas.routes
		]),
		nodes: byId(atlas.nodes),
		legs: byId(atlas.legs),
		routes: byId(atlas.routes),
		sources: byId(atlas.sources),
		claims: byId(atlas.claims),
		measures: byId(atlas.measures),
		claimsBySubject: groupBy(atlas.claims, (claim) => claim.subject),
		claimsBySource: groupBy(atlas.claims, (claim) => claim.source),
		relationsFrom: groupBy(atlas.relations, (relation) => relation.from),
		relationsTo: groupBy(atlas.relations, (relation) => relation.to)
	};
}

function byId<T extends { id: string }>(list: readonly T[]): Keyed<T> {
	return new Map(list.map((record) => [record.id, record]));
}

/** The records of a list under their keys, in the order of the list. */
export function groupBy<T, K>(list: readonly T[], keyOf: (record: T) => K): ReadonlyMap<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const record of list) {
		const key = keyOf(record);
		const group = groups.get(key);
		if (group) group.push(record);
		else groups.set(key, [record]);
	}
	return groups;
}
