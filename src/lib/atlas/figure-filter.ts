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

export const NO_FILTER: FigureFilter = { q: '', measure: '', basis: '', sort: null };
const LONGEST_Q = 100;

/** Reads a filter from the query of an address; what names nothing in the rows is dropped. */
export function readFigureFilter(query: URLSearchParams, rows: readonly FigureRow[]): FigureFilter {
	const measure = query.get('measure') ?? '';
	const basis = query.get('basis') ?? '';
	const sort = query.get('sort') ?? '';
	const column = SORT_COLUMNS.find((name) => name === sort.replace(/^-/, ''));
	return {
		q: (query.get('q') ?? '').trim().slice(0, LONGEST_Q),
		measure: rows.some((row) => row.measureId === measure) ? measure : '',
		basis: rows.some((row) => row.dateBasis === basis) ? basis : '',
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
export function filterFigures(
	rows: readonly FigureRow[],
	{ q, measure, basis, sort }: FigureFilter
): FigureRow[] {
	const words = q.toLowerCase().split(/\s+/).filter(Boolean);
	const shown = rows.filter((row) => {
		if (measure && row.measureId !== measure) return false;
		if (basis && row.dateBasis !== basis) return false;
		const text = words.length > 0 ? textOf(row) : '';
		return words.every((word) => text.includes(word));
	});
	if (!sort) return shown;
	const sign = sort.isDescending ? -1 : 1;
	return shown.sort((a, b) => {
		const [left, right] = [sortKey(a, sort.column), sortKey(b, sort.column)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		const order =
			typeof left === 'number' && typeof right === 'number'
				? left - right
				: String(left).localeCompare(String(right));
		return sign * order;
	});
}

function textOf({ subject, measure, span, source }: FigureRow): string {
	return [subject.name, subject.other, measure, span, source.publisher, source.title].join(' ').toLowerCase();
}

function sortKey(row: FigureRow, column: SortColumn): string | number | null {
	if (column === 'subject') return row.subject.name;
	if (column === 'measure') return row.measure;
	if (column === 'span') return row.span;
	if (column === 'date') return row.asOf ?? row.figure.valueText;
	if (column === 'source') return row.source.publisher;
	return row.figure.value;
}
