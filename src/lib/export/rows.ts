import { cellsOf, type CsvRows } from '../files/csv-rows';

/** A text, a number, yes or no, or nothing. */
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

/** What the data package says of the columns of a table, as far as it is needed here. */
export type Field = { name: string; type: string };

/** The rows of a published table by their columns, each cell in the type that the data package gives it. */
export function typedRows({ head, rows }: CsvRows, fields: readonly Field[]): Row[] {
	const types = new Map(fields.map(({ name, type }) => [name, type]));
	const columns = cellsOf(head);
	return [...rows.values()].map((line) => {
		const cells = cellsOf(line);
		return Object.fromEntries(columns.map((name, at) => [name, typed(cells[at] ?? '', types.get(name))]));
	});
}

function typed(cell: string, type: string | undefined): Value {
	if (cell === '') return null;
	if (type === 'number' || type === 'integer') return Number(cell);
	return type === 'boolean' ? cell === 'true' : cell;
}
