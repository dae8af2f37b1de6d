import { shownText, textsIn } from '../address/query-address';
import { leftOut } from '../shown/left-out';
import { readYears } from '../shown/years';
import type { FigureRow } from '../pages/views';
import { byFacet, FACETS, facetsOf, SUBJECT_KINDS, type Facet } from './figure-facets';
import { GROUPINGS, NO_FILTER, SORT_COLUMNS, yearOf, type FigureFilter, type Years } from './figure-filter';

/** What a filter may name; null where that is not known yet: then anything is taken that looks like it. */
export type FilterTerms = { ids: Record<Facet, ReadonlySet<string> | null>; years: Years | null };

/** The longest text to look for. */
export const LONGEST_Q = 100;

/** What the filter of a table may name: the values that its rows have, and the years of their dates. */
export function filterTerms(
	rows: readonly FigureRow[],
	{ measures, bases }: { measures: readonly { id: string }[]; bases: readonly { id: string }[] }
): FilterTerms {
	const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
	const seen = (facet: Facet) => (rows.length > 0 ? new Set(rows.map((row) => facetsOf(row)[facet])) : null);
	const years = rows.map(yearOf).filter((year) => !Number.isNaN(year));
	return {
		ids: {
			subject: seen('subject'),
			kind: new Set<string>(SUBJECT_KINDS),
			measure: idsOf(measures),
			source: seen('source'),
			basis: idsOf(bases)
		},
		years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null
	};
}

/**
 * Reads a filter from the query of an address.
 * @returns what could be read, and the parts that name nothing, as `key=value`, for the reader to be told
 */
export function readFigureFilter(
	query: URLSearchParams,
	terms: FilterTerms
): { filter: FigureFilter; dropped: string[] } {
	const dropped: [key: string, value: string][] = [];
	const oneOf = <T>(key: string, read: (text: string) => T | undefined): T | undefined => {
		const text = query.get(key)?.trim() ?? '';
		const found = read(text);
		if (found === undefined) dropped.push([key, text]);
		return found;
	};
	const values: FigureFilter['values'] = {};
	for (const facet of FACETS) {
		const asked = [...new Set(query.getAll(facet).flatMap((text) => text.split(',')))].filter(Boolean);
		const isKnown = (id: string): boolean => terms.ids[facet]?.has(id) ?? /^[a-z][a-z0-9-]*$/.test(id);
		const ids = asked.filter(isKnown);
		for (const id of asked) if (!isKnown(id)) dropped.push([facet, id]);
		if (ids.length > 0) values[facet] = ids;
	}
	return {
		filter: {
			q: shownText((query.get('q') ?? '').trim().slice(0, LONGEST_Q)).trim(),
			values,
			years: oneOf('date', (text) => readPeriod(text, terms.years)) ?? null,
			isConflict: oneOf('conflict', (text) => text === '1' || undefined) ?? false,
			sort: oneOf('sort', readSort) ?? NO_FILTER.sort,
			grouping: oneOf('group', (text) => GROUPINGS.find((id) => id === text)) ?? null
		},
		dropped: leftOut(dropped)
	};
}

function readSort(text: string): FigureFilter['sort'] | undefined {
	const column = SORT_COLUMNS.find((name) => name === text.replace(/^-/, ''));
	return column && { column, isDescending: text.startsWith('-') };
}

/** One year alone is from its first to its last day. */
function readPeriod(text: string, bounds: Years | null): Years | undefined {
	const years = readYears(text, bounds && { first: bounds.from, last: bounds.to });
	return years ? { from: years.from ?? years.to, to: years.to } : undefined;
}

/** The query of an address with this filter; other parameters stay as they are. */
export function writeFigureFilter(query: URLSearchParams, filter: FigureFilter): URLSearchParams {
	const written = new URLSearchParams(textsIn(query));
	const { q, values, years, isConflict, sort, grouping } = filter;
	const order = `${sort.isDescending ? '-' : ''}${sort.column}`;
	const parts = {
		q: shownText(q),
		...byFacet((facet) => values[facet]?.join() ?? ''),
		date: years && [...new Set([years.from, years.to])].join('-'),
		conflict: isConflict ? '1' : '',
		group: grouping,
		sort: order === NO_FILTER.sort.column ? '' : order
	};
	for (const [key, value] of Object.entries(parts)) {
		if (value) written.set(key, value);
		else written.delete(key);
	}
	return written;
}
