import { shownText } from '../address/query-address';
import type { SourceRow } from '../pages/views';
import { holdsAll, searchText, termsOf } from '../records/fold';
import { leftOut } from './left-out';

/** By what sources can be sorted, and the orders that are offered; `-` is the other way round. */
const COLUMNS = ['date', 'publisher', 'title', 'claims'] as const;
export const SORTS = ['-date', 'date', 'publisher', 'title', '-claims', 'claims'] as const;
export type Sort = (typeof SORTS)[number];

/** What can be chosen beside words, by its key in the address. */
export const FACETS = ['kind', 'language', 'address'] as const;
export type SourceFacet = (typeof FACETS)[number];

/** Which sources are listed, and how; an empty text lets everything through. */
export type SourceFilter = { q: string; sort: Sort } & Record<SourceFacet, string>;
export const SOURCE_KEYS = ['q', ...FACETS, 'sort'] as const;
export const ALL_SOURCES: SourceFilter = { q: '', kind: '', language: '', address: '', sort: '-date' };

/** The longest text to look for. */
export const LONGEST_Q = 100;

/** The value of a source in a facet, as the address writes it. */
function valueOf({ kind, language, address }: SourceRow, facet: SourceFacet): string {
	return { kind, language, address: address === null ? '0' : '1' }[facet];
}

/**
 * Reads a filter from the query of an address.
 * @returns what could be read, and the parts that no source has, as `key=value`, for the reader to be told
 */
export function readSourceFilter(
	query: URLSearchParams,
	sources: readonly SourceRow[]
): { filter: SourceFilter; dropped: string[] } {
	const dropped: [key: string, value: string][] = [];
	const read = <T extends string>(key: string, known: readonly T[], otherwise: T): T => {
		const text = query.get(key)?.trim() ?? '';
		const found = known.find((value) => value === text);
		if (found === undefined) dropped.push([key, text]);
		return found ?? otherwise;
	};
	const facet = (key: SourceFacet) =>
		read(
			key,
			sources.map((source) => valueOf(source, key)),
			''
		);
	return {
		filter: {
			q: shownText((query.get('q') ?? '').trim().slice(0, LONGEST_Q)).trim(),
			kind: facet('kind'),
			language: facet('language'),
			address: facet('address'),
			sort: read('sort', SORTS, ALL_SOURCES.sort)
		},
		dropped: leftOut(dropped)
	};
}

/** The parts of a query that say a filter, without what is so by itself. */
export function writeSourceFilter(filter: SourceFilter): string {
	const parts = SOURCE_KEYS.flatMap((key): [string, string][] =>
		filter[key] === ALL_SOURCES[key] ? [] : [[key, shownText(filter[key])]]
	);
	return new URLSearchParams(parts).toString();
}

/** The sources that a filter lets through, in its order; those without a date come last, whichever way it is read. */
export function listedSources(sources: readonly SourceRow[], filter: SourceFilter): SourceRow[] {
	const terms = termsOf(filter.q);
	const column = COLUMNS.find((name) => name === filter.sort.replace('-', '')) ?? 'date';
	const sign = filter.sort.startsWith('-') ? -1 : 1;
	const keyOf = (row: SourceRow): string | number =>
		({ date: row.date ?? '', publisher: row.ranks[0], title: row.ranks[1], claims: row.claims })[column];
	return sources
		.filter((row) => FACETS.every((facet) => !filter[facet] || valueOf(row, facet) === filter[facet]))
		.filter(({ title, publisher, address }) => holdsAll(searchText([title, publisher, address ?? '']), terms))
		.sort((one, other) => {
			const [left, right] = [keyOf(one), keyOf(other)];
			if (left === right) return 0;
			if (left === '' || right === '') return left === '' ? 1 : -1;
			return left < right ? -sign : sign;
		});
}

/** The values of a facet with how many sources each would list beside the rest of the filter; the most first. */
export function sourceChoices(
	sources: readonly SourceRow[],
	filter: SourceFilter,
	facet: SourceFacet
): { id: string; count: number }[] {
	const listed = listedSources(sources, { ...filter, [facet]: '' });
	return [...new Set(sources.map((source) => valueOf(source, facet)))]
		.map((id) => ({ id, count: listed.filter((source) => valueOf(source, facet) === id).length }))
		.sort((one, other) => other.count - one.count);
}
