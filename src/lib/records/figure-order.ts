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
