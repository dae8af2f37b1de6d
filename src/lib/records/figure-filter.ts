import type { FigureRow } from '../pages/views';
import { byFacet, FACETS, facetsOf, type Facet } from './figure-facets';
import { holdsAll, termsOf, type Variants } from './fold';

/** Columns that the table of claims can be sorted by. */
export const SORT_COLUMNS = ['subject', 'measure', 'span', 'value', 'date', 'source'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** By what the table can be told in groups. */
export const GROUPINGS = ['subject', 'measure'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Both years are in it. */
export type Years = { from: number; to: number };

/** What of the table of claims is shown, and in which order; what is empty lets everything through. */
export type FigureFilter = {
	/** every one of these words must stand in the row */
	q: string;
	/** of each facet that names values the row must have one */
	values: Partial<Record<Facet, readonly string[]>>;
	/** of the date of the claim; one without a date is in none */
	years: Years | null;
	/** only what others contradict */
	isConflict: boolean;
	sort: { column: SortColumn; isDescending: boolean };
	grouping: Grouping | null;
};
/** What can be left out of a filter by itself, under its key in the address. */
export type FilterPart = 'q' | Facet | 'date' | 'conflict';
const PARTS: readonly FilterPart[] = ['q', ...FACETS, 'date', 'conflict'];

/** Everything, in the order of the built table. */
export const NO_FILTER: FigureFilter = {
	q: '',
	values: {},
	years: null,
	isConflict: false,
	sort: { column: 'subject', isDescending: false },
	grouping: null
};

/** What the rows are looked through and sorted by. */
export type FigureReading = {
	/** the text of a row, as `searchText` makes it */
	textOf: (row: FigureRow) => string;
	/** where a row stands by a column, from 1; 0 for no place */
	rankOf: (row: FigureRow, column: Exclude<SortColumn, 'date'>) => number;
	/** simplified characters by traditional ones, once they are there */
	variants?: Variants | undefined;
};

/** The rows in which every word of a text stands. */
export function searchedFigures(
	rows: readonly FigureRow[],
	q: string,
	{ textOf, variants }: Pick<FigureReading, 'textOf' | 'variants'>
): readonly FigureRow[] {
	const terms = termsOf(q, variants);
	return terms.length === 0 ? rows : rows.filter((row) => holdsAll(textOf(row), terms));
}

/** Whether a filter lets a row through, whatever its words. */
function isLetThrough(row: FigureRow, { values, years, isConflict }: FigureFilter): boolean {
	if (isConflict && row.conflicts === 0) return false;
	const facets = facetsOf(row);
	return FACETS.every((facet) => values[facet]?.includes(facets[facet]) ?? true) && isWithin(row, years);
}

/** The year of the date of a claim; NaN where it has none. */
export function yearOf({ asOf }: Pick<FigureRow, 'asOf'>): number {
	return Number.parseInt(asOf);
}

function isWithin(row: FigureRow, years: Years | null): boolean {
	return !years || (yearOf(row) >= years.from && yearOf(row) <= years.to);
}

/**
 * The rows that a filter lets through, in its order; rows without what is sorted by come last, and rows that are equal
 * in it keep the order of the records.
 */
export function filterFigures(
	rows: readonly FigureRow[],
	filter: FigureFilter,
	reading: FigureReading
): FigureRow[] {
	const { column, isDescending } = filter.sort;
	const sign = isDescending ? -1 : 1;
	// nothing to sort by is 0 or an empty text
	const keyOf = (row: FigureRow) => (column === 'date' ? row.asOf : reading.rankOf(row, column));
	return searchedFigures(rows, filter.q, reading)
		.filter((row) => isLetThrough(row, filter))
		.sort((a, b) => {
			const [left, right] = [keyOf(a), keyOf(b)];
			if (!left || !right) return Number(!left) - Number(!right);
			return left === right ? 0 : left < right ? -sign : sign;
		});
}

/** A filter with one of its parts left out. */
export function without(filter: FigureFilter, part: FilterPart): FigureFilter {
	if (part === 'q') return { ...filter, q: '' };
	if (part === 'date') return { ...filter, years: null };
	if (part === 'conflict') return { ...filter, isConflict: false };
	const { [part]: _, ...values } = filter.values;
	return { ...filter, values };
}

/** A filter with other values of a facet; none for all. */
export function withValues(filter: FigureFilter, facet: Facet, ids: readonly string[]): FigureFilter {
	const rest = without(filter, facet);
	return ids.length > 0 ? { ...rest, values: { ...rest.values, [facet]: ids } } : rest;
}

/** A filter with a value of a facet put in, or taken out where it is in. */
export function toggled(filter: FigureFilter, facet: Facet, id: string): FigureFilter {
	const ids = filter.values[facet] ?? [];
	return withValues(filter, facet, ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
}

/** The parts of a filter that are in force. */
export function partsOf({ q, values, years, isConflict }: FigureFilter): FilterPart[] {
	const isOn: Record<FilterPart, boolean> = {
		...byFacet((facet) => values[facet] !== undefined),
		q: q !== '',
		date: years !== null,
		conflict: isConflict
	};
	return PARTS.filter((part) => isOn[part]);
}

/** How many rows each choice would show, with the other parts of the filter as they are. */
export type FigureCounts = Record<Facet, ReadonlyMap<string, number>> & {
	conflict: number;
	/** rows that only their want of a date keeps out */
	undated: number;
};

/** @param found the rows that hold the words of the filter */
export function figureCounts(found: readonly FigureRow[], filter: FigureFilter): FigureCounts {
	const letThrough = (eased: FigureFilter) => found.filter((row) => isLetThrough(row, eased));
	const counts = byFacet((facet) => {
		const counted = new Map<string, number>();
		for (const row of letThrough(without(filter, facet))) {
			const id = facetsOf(row)[facet];
			counted.set(id, (counted.get(id) ?? 0) + 1);
		}
		return counted;
	});
	const dated = filter.years ? letThrough(without(filter, 'date')) : [];
	return {
		...counts,
		conflict: letThrough({ ...filter, isConflict: true }).length,
		undated: dated.filter(({ asOf }) => asOf === '').length
	};
}

/** Parts of a filter to leave out together, and how many rows would then be shown. */
export type Relaxation = { parts: FilterPart[]; count: number };
/** How many ways are told at most. */
const MOST_RELAXATIONS = 6;

/** What to leave out of a filter that shows nothing: as few parts as can be, the ways that show the most first. */
export function relaxations(
	rows: readonly FigureRow[],
	filter: FigureFilter,
	reading: Pick<FigureReading, 'textOf' | 'variants'>
): Relaxation[] {
	const parts = partsOf(filter);
	for (let size = 1; size <= parts.length; size += 1) {
		const found = subsetsOf(parts, size)
			.map((left) => {
				const eased = left.reduce(without, filter);
				const searched = searchedFigures(rows, eased.q, reading);
				return { parts: left, count: searched.filter((row) => isLetThrough(row, eased)).length };
			})
			.filter(({ count }) => count > 0);
		if (found.length > 0) return found.sort((a, b) => b.count - a.count).slice(0, MOST_RELAXATIONS);
	}
	return [];
}

/** All choices of so many of a list, in its order. */
function subsetsOf<T>(list: readonly T[], size: number): T[][] {
	if (size === 0) return [[]];
	return list.flatMap((first, at) => subsetsOf(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Rows of one subject or measure; all of them under an empty name where nothing is grouped. */
export type FigureGroup = { key: string; name: string; rows: FigureRow[] };

/** The rows in groups, which are in the order of their names; in each the rows keep theirs. */
export function groupFigures(
	rows: FigureRow[],
	grouping: Grouping | null,
	rankOf: FigureReading['rankOf']
): FigureGroup[] {
	if (!grouping) return [{ key: '', name: '', rows }];
	const groups = new Map<string, FigureGroup>();
	for (const row of rows) {
		const key = facetsOf(row)[grouping];
		const group = groups.get(key) ?? {
			key,
			name: grouping === 'subject' ? row.subject.name : row.measure.label,
			rows: []
		};
		group.rows.push(row);
		groups.set(key, group);
	}
	const rank = ({ rows: [first] }: FigureGroup) => (first ? rankOf(first, grouping) : 0);
	return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}
