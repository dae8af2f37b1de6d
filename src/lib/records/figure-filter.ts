import { shownText, textsIn } from '../address/query-address';
import { holdsAll, termsOf, type Variants } from './fold';
import type { FigureRow } from '../pages/views';

/** Columns of the table of claims whose order the build decides; the two others are sorted by what they hold. */
const KEYS = {
	subject: ({ subject }: Row) => subject.url,
	span: ({ span }: Row) => span ?? '',
	value: ({ id, plainValue }: Row) => plainValue && id,
	source: ({ source }: Row) => source.url
};
type Row = {
	id: string;
	plainValue: string;
	subject: { url: string };
	span: string | null;
	source: { url: string };
};
type OrderedColumn = keyof typeof KEYS;

/**
 * Where each thing of a column stands when the table is sorted by it, from 1. Things are told apart by their address,
 * text or id, and are in the order in which the rows name them, the rows taken by their ids.
 */
export type FigureOrder = Record<OrderedColumn, number[]>;

/** Things of a column, each once; rows that have none of it are passed over. */
function thingsIn(rows: readonly Row[], column: OrderedColumn): string[] {
	const sorted = rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return [...new Set(sorted.map(KEYS[column]))].filter(Boolean);
}

/**
 * Ranks the things of each column, those that compare as equal alike.
 */
export function orderOf<R extends Row>(
	rows: readonly R[],
	comparers: Record<OrderedColumn, (one: R, other: R) => number>
): FigureOrder {
	const ranks = (column: OrderedColumn): number[] => {
		const compare = comparers[column];
		const rankOf = new Map<string, number>();
		let [rank, before]: [number, R | null] = [0, null];
		for (const row of rows.filter(KEYS[column]).sort(compare)) {
			if (!before || compare(before, row) !== 0) rank += 1;
			rankOf.set(KEYS[column](row), rank);
			before = row;
		}
		return thingsIn(rows, column).map((thing) => rankOf.get(thing) ?? 0);
	};
	return { subject: ranks('subject'), span: ranks('span'), value: ranks('value'), source: ranks('source') };
}

/**
 * Reads ranks for the whole table; a table of another build than the order has none.
 * @param measures in their order
 */
export function readOrder(
	rows: readonly FigureRow[],
	order: FigureOrder,
	measures: readonly { id: string }[]
): (row: FigureRow, column: OrderedColumn | 'measure') => number {
	const known = new Map<OrderedColumn, ReadonlyMap<string, number>>();
	const measureRanks = new Map(measures.map(({ id }, at) => [id, at + 1]));
	return (row, column) => {
		if (column === 'measure') return measureRanks.get(row.measure.id) ?? 0;
		let ranks = known.get(column);
		if (!ranks) {
			const things = thingsIn(rows, column);
			const fits = things.length === order[column].length;
			ranks = new Map(fits ? things.map((thing, at) => [thing, order[column][at] ?? 0]) : []);
			known.set(column, ranks);
		}
		return ranks.get(KEYS[column](row)) ?? 0;
	};
}

/** Columns that the table of claims can be sorted by. */
export const SORT_COLUMNS = ['subject', 'measure', 'span', 'value', 'date', 'source'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** What of the table of claims is shown, and in which order; empty words and ids let everything through. */
export type FigureFilter = {
	/** every one of these words must stand in the row */
	q: string;
	/** id of a measure */
	measure: string;
	/** id of a date basis */
	basis: string;
	sort: { column: SortColumn; isDescending: boolean };
};
/** Ids that a filter may name. */
export type FilterIds = { measures: readonly { id: string }[]; bases: readonly { id: string }[] };

/** Everything, in the order of the built table. */
export const NO_FILTER: FigureFilter = {
	q: '',
	measure: '',
	basis: '',
	sort: { column: 'subject', isDescending: false }
};
/** The longest text to look for. */
export const LONGEST_Q = 100;

/** Reads a filter from the query of an address; what names nothing is dropped. */
export function readFigureFilter(query: URLSearchParams, { measures, bases }: FilterIds): FigureFilter {
	const known = (list: readonly { id: string }[], id: string | null) =>
		list.find((entry) => entry.id === id)?.id ?? '';
	const sort = query.get('sort') ?? '';
	const column = SORT_COLUMNS.find((name) => name === sort.replace(/^-/, ''));
	return {
		q: shownText((query.get('q') ?? '').trim().slice(0, LONGEST_Q)).trim(),
		measure: known(measures, query.get('measure')),
		basis: known(bases, query.get('basis')),
		sort: column ? { column, isDescending: sort.startsWith('-') } : NO_FILTER.sort
	};
}

/** The query of an address with this filter; other parameters stay as they are. */
export function writeFigureFilter(query: URLSearchParams, filter: FigureFilter): URLSearchParams {
	const written = new URLSearchParams(textsIn(query));
	const { q, measure, basis, sort } = filter;
	const order = `${sort.isDescending ? '-' : ''}${sort.column}`;
	const values = {
		q: shownText(q),
		measure,
		basis,
		sort: order === NO_FILTER.sort.column ? '' : order
	};
	for (const [key, value] of Object.entries(values)) {
		if (value) written.set(key, value);
		else written.delete(key);
	}
	return written;
}

/** What the rows are looked through and sorted by. */
export type FigureReading = {
	/** the text of a row, as `searchText` makes it */
	textOf: (row: FigureRow) => string;
	/** where a row stands by a column, from 1; 0 for no place */
	rankOf: (row: FigureRow, column: Exclude<SortColumn, 'date'>) => number;
	/** simplified characters by traditional ones, once they are there */
	variants?: Variants | undefined;
};

/**
 * The rows that a filter lets through, in its order; rows without what is sorted by come last, and rows that are equal
 * in it keep the order of the records.
 */
export function filterFigures(
	rows: readonly FigureRow[],
	filter: FigureFilter,
	{ textOf, rankOf, variants }: FigureReading
): FigureRow[] {
	const { measure, basis, sort } = filter;
	const terms = termsOf(filter.q, variants);
	const shown = rows.filter((row) => {
		if (measure && row.measure.id !== measure) return false;
		if (basis && row.basis !== basis) return false;
		return terms.length === 0 || holdsAll(textOf(row), terms);
	});
	const sign = sort.isDescending ? -1 : 1;
	const { column } = sort;
	// nothing to sort by is 0 or an empty text
	const keyOf = (row: FigureRow) => (column === 'date' ? row.asOf : rankOf(row, column));
	return shown.sort((a, b) => {
		const [left, right] = [keyOf(a), keyOf(b)];
		if (!left || !right) return Number(!left) - Number(!right);
		return left === right ? 0 : left < right ? -sign : sign;
	});
}
