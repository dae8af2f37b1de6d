import type { FigureRow } from './views';

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
	/** null: the order of the records */
	sort: { column: SortColumn; isDescending: boolean } | null;
};
/** Ids that a filter may name. */
export type FilterIds = { measures: readonly { id: string }[]; bases: readonly { id: string }[] };

export const NO_FILTER: FigureFilter = { q: '', measure: '', basis: '', sort: null };
/** The longest text to look for. */
export const LONGEST_Q = 100;

/** Reads a filter from the query of an address; what names nothing is dropped. */
export function readFigureFilter(query: URLSearchParams, { measures, bases }: FilterIds): FigureFilter {
	const known = (list: readonly { id: string }[], id: string | null) =>
		list.find((entry) => entry.id === id)?.id ?? '';
	const sort = query.get('sort') ?? '';
	const column = SORT_COLUMNS.find((name) => name === sort.replace(/^-/, ''));
	return {
		q: (query.get('q') ?? '').trim().slice(0, LONGEST_Q),
		measure: known(measures, query.get('measure')),
		basis: known(bases, query.get('basis')),
		sort: column ? { column, isDescending: sort.startsWith('-') } : null
	};
}

/** The query of an address with this filter; other parameters stay as they are. */
export function writeFigureFilter(query: URLSearchParams, filter: FigureFilter): URLSearchParams {
	const written = new URLSearchParams(query);
	const { q, measure, basis, sort } = filter;
	const values = { q, measure, basis, sort: sort ? `${sort.isDescending ? '-' : ''}${sort.column}` : '' };
	for (const [key, value] of Object.entries(values)) {
		if (value) written.set(key, value);
		else written.delete(key);
	}
	return written;
}

/** The rows that a filter lets through, in its order; rows without what is sorted by come last. */
export function filterFigures(rows: readonly FigureRow[], filter: FigureFilter): FigureRow[] {
	const { measure, basis, sort } = filter;
	const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
	const shown = rows.filter((row) => {
		if (measure && row.measure.id !== measure) return false;
		if (basis && row.basis !== basis) return false;
		return words.every((word) => textOf(row).includes(word));
	});
	if (!sort) return shown;
	const sign = sort.isDescending ? -1 : 1;
	return shown.sort((a, b) => {
		const [left, right] = [sortKey(a, sort.column), sortKey(b, sort.column)];
		if (left === '' || right === '') return Number(left === '') - Number(right === '');
		if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
		return sign * String(left).localeCompare(String(right));
	});
}

function textOf({ subject, measure, span, value, source }: FigureRow): string {
	return [subject.name, measure.label, span, value, source.publisher].join(' ').toLowerCase();
}

function sortKey(row: FigureRow, column: SortColumn): string | number {
	if (column === 'subject') return row.subject.name;
	if (column === 'measure') return row.measure.label;
	if (column === 'date') return row.asOf;
	if (column === 'source') return row.source.publisher;
	if (column === 'span') return row.span;
	const number = /\d[\d,.]*/.exec(row.value)?.[0];
	return number === undefined ? '' : Number(number.replaceAll(',', ''));
}
