import { parse } from 'csv-parse/sync';
import { text } from './published';

export type Row = Record<string, string>;
export type Field = {
	name: string;
	type: string;
	format?: string;
	description: string;
	delimiter?: string;
	constraints?: {
		required?: boolean;
		unique?: boolean;
		enum?: string[];
		pattern?: string;
		minimum?: number;
		maximum?: number;
	};
};

/** The rows of a published CSV, read by RFC 4180. */
export function rowsOf(path: string): Row[] {
	return parse(text(path), { bom: true, columns: true, record_delimiter: '\r\n' });
}

const TYPES: Record<string, RegExp> = {
	string: /^/,
	number: /^-?\d+(\.\d+)?$/,
	integer: /^-?\d+$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-\d\d-\d\d$/
};

/** What is wrong with the cells of a column by its Table Schema. */
export function faultsOfColumn(field: Field, cells: string[]): string[] {
	const { name, type, constraints = {} } = field;
	const { required, unique, enum: values, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
	const faults = cells.flatMap((cell, index) => {
		if (cell === '') return required === true ? [`${name} ${index}: nothing, wanted a value`] : [];
		const isOk =
			TYPES[type]?.test(cell) === true &&
			(values?.includes(cell) ?? true) &&
			(pattern === undefined || new RegExp(pattern).exec(cell)?.[0] === cell) &&
			(type !== 'date' || new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell)) &&
			(!['number', 'integer'].includes(type) || (Number(cell) >= minimum && Number(cell) <= maximum));
		return isOk ? [] : [`${name} ${index}: ${cell}, wanted ${type} ${JSON.stringify(constraints)}`];
	});
	const isRepeated = unique === true && new Set(cells).size < cells.length;
	return isRepeated ? [...faults, `${name}: a value twice, wanted each once`] : faults;
}
