import type { Columns } from './search-file';
import { wholeId } from './short-id';

/** Columns as rows, with whole ids. */
export function rowsOf<T extends object>(columns: Columns<T>): T[] {
	const entries = Object.entries(columns) as [keyof T, T[keyof T][]][];
	const [first] = entries;
	return (first?.[1] ?? []).map((_, at) => {
		const row = Object.fromEntries(entries.map(([name, column]) => [name, column[at]])) as T &
			Partial<Record<'id' | 'en' | 'date', string>>;
		return row.id === undefined ? row : { ...row, id: wholeId(row.id, row.en ?? '', row.date) };
	});
}
