import type { LngLat } from '../../../geo/shared/coordinates';
import type { Variants } from '../records/fold';
import { metresBetween } from '../../../geo/shared/sphere';
import { readPinyin, type PinyinTable } from './pinyin-table';
import { readQuery, type Query } from './query';
import type { Language } from '../address/language';
import { chineseIn, type Kind, type SearchFile, type Told } from './search-file';
import { SearchIndex } from './search-index';
import { readSearchFile, type SearchRecord } from './search-records';
import type { Answer as FoundHits, Hit } from './search-texts';

/** So far from a place that was typed something is still near it; metres. */
const NEAR_M = 200_000;
const MOST_NEAR = 12;

/** Everything that is needed to answer. */
export type Search = {
	records: readonly SearchRecord[];
	index: SearchIndex;
	table: PinyinTable;
	variants: Variants | undefined;
};
/** Why a record answers, where its name does not say so itself: the text that matched, or how far it is. */
export type Why =
	(Pick<Hit, 'field' | 'way'> & { text: string; isAbout: boolean }) | { field: 'distance'; metres: number };
export type FoundRecord = { record: SearchRecord; why: Why };
export type Group = { kind: Kind; hits: FoundRecord[] };
export type Answer = {
	/** by kind, that of the best hit first */
	groups: Group[];
	count: number;
	/** what to mark in the texts of the hits */
	terms: string[];
	isNear: boolean;
	/** the place that was typed */
	place: LngLat | null;
};

export const NO_ANSWER: Answer = { groups: [], count: 0, terms: [], isNear: false, place: null };

/** Makes the index of what the build has written, with what is told in the languages that are there. */
export function openSearch(
	file: SearchFile,
	told: Partial<Record<Language, Told>>,
	variants?: Variants
): Search {
	const table = readPinyin(file.pinyin, chineseIn(file));
	const records = readSearchFile(file, told);
	return { records, index: new SearchIndex(records, table), table, variants };
}

/** What answers to what somebody typed. */
export function answer(search: Search, typed: string): Answer {
	const { records, index, variants } = search;
	const query = readQuery(typed, variants);
	if (query.place) {
		const hits = nearest(records, query.place);
		return { ...NO_ANSWER, groups: grouped(hits), count: hits.length, place: query.place };
	}
	if (query.readings.length === 0) return NO_ANSWER;
	const all = index.find(query);
	const asked = ofKind(search, query);
	const isAsked = new Set(asked.hits.map(({ record }) => record));
	const hits = [...asked.hits, ...all.hits.filter(({ record }) => !isAsked.has(record))];
	const found = hits.flatMap(({ record: at, of, field, way, text }): FoundRecord[] => {
		const record = records[at];
		return record ? [{ record, why: { field, way, text: index.written(text), isAbout: of !== at } }] : [];
	});
	return {
		groups: grouped(found),
		count: Math.max(all.count, hits.length),
		terms: [...new Set([...all.terms, ...asked.terms])],
		isNear: asked.hits.length > 0 ? asked.isNear : all.isNear,
		place: null
	};
}

/** Of the kind that was asked for what the other words of the query find, best first; nothing where none was. */
function ofKind(
	{ records, index }: Search,
	{ kind, cuts, ...query }: Query
): Pick<FoundHits, 'hits' | 'terms' | 'isNear'> {
	const [words = []] = cuts;
	if (!kind || words.length === 0) return { hits: [], terms: [], isNear: false };
	const { hits, ...answer } = index.find({
		...query,
		readings: [words],
		meant: words,
		each: words,
		bare: words,
		cuts: []
	});
	return { ...answer, hits: hits.filter(({ record }) => records[record]?.kind === kind) };
}

function nearest(records: readonly SearchRecord[], place: LngLat): FoundRecord[] {
	return records
		.flatMap((record) => (record.lngLat ? [{ record, metres: metresBetween(place, record.lngLat) }] : []))
		.filter(({ metres }) => metres <= NEAR_M)
		.sort((one, other) => one.metres - other.metres)
		.slice(0, MOST_NEAR)
		.map(({ record, metres }) => ({ record, why: { field: 'distance', metres } }));
}

function grouped(hits: readonly FoundRecord[]): Group[] {
	const groups = new Map<Kind, FoundRecord[]>();
	for (const hit of hits) groups.set(hit.record.kind, [...(groups.get(hit.record.kind) ?? []), hit]);
	return Array.from(groups, ([kind, list]) => ({ kind, hits: list }));
}
