import { DAY, isNullable, type JsonSchema, nullable, present, TEXT } from './json-schema';
import { dateSpan } from './edition';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { FEATURE_PROPERTIES } from './item-schemas';

/** Spreadsheet programs take the file for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, as typed by any keyboard. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** RFC 4180: CRLF ends every line, cells with a comma, a quote or a line break stand in quotes. */
export function csv(items: Item[], columns: Column[]): string {
	const line = (cells: Cell[]) => `${cells.map(cellText).join(',')}\r\n`;
	const lines = items.map((item) => line(columns.map(({ cell }) => cell(item))));
	return BYTE_ORDER_MARK + line(columns.map(({ name }) => name)) + lines.join('');
}

/** A text that would be a formula gets an apostrophe before it, which spreadsheets know as the sign of a text. */
function cellText(cell: Cell): string {
	const isFormula = typeof cell === 'string' && FORMULA.test(cell);
	const text = isFormula ? `'${cell}` : String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same features with lists as text: GDAL loses or garbles lists on the way to most formats of databases. */
export function flatFeatures(
	kind: keyof typeof FEATURE_PROPERTIES,
	{ type, features }: FeatureCollection<Geometry | null, object>
): FeatureCollection<Geometry | null> {
	const columns = columnsOf(FEATURE_PROPERTIES[kind]);
	return {
		type,
		features: features.map((feature): Feature<Geometry | null> => {
			const cells = columns.map(({ name, cell }) => [name, cell(feature.properties as Item)]);
			return { ...feature, properties: Object.fromEntries(cells) as Item };
		})
	};
}

export type Item = Record<string, unknown>;
export type Cell = string | number | boolean | null;
/** One column of a table, with the schema of its values. */
export type Column = {
	name: string;
	schema: JsonSchema;
	/** of a list: the schema of its items, which the cell joins */
	itemSchema?: JsonSchema;
	isDay?: boolean;
	cell(item: Item): Cell;
};

/** Between the items of a list in one text; in an item a semicolon or a backslash has a backslash before it. */
export const LIST_SEPARATOR = ';';
/** Between notes, which are sentences. */
const NOTE_SEPARATOR = ' | ';
const PARTIAL_DATE = /^\^\\d\{4\}\(-/;
const PRECISION: JsonSchema = { type: 'string', enum: ['day', 'month', 'year'] };

/** The fields of an item as columns without lists and objects inside, for tables and for readers that lose them. */
export function columnsOf({ properties = {} }: JsonSchema): Column[] {
	return Object.entries(properties).flatMap(([name, schema]) =>
		columnsOfField(name, schema, (item) => item[name] ?? null)
	);
}

type Read = (item: Item) => unknown;

function columnsOfField(name: string, schema: JsonSchema, read: Read): Column[] {
	const { type, properties, items, pattern = '' } = present(schema);
	if (properties) {
		return Object.entries(properties).flatMap(([key, field]) =>
			columnsOfField(`${name}_${key}`, isNullable(schema) ? nullable(field) : field, (item) => {
				const inner = read(item) as Item | null;
				return inner?.[key] ?? null;
			})
		);
	}
	if (type !== 'array') {
		const column: Column = { name, schema, cell: (item) => read(item) as Cell };
		return PARTIAL_DATE.test(pattern) ? [column, ...dayColumns(name, (item) => read(item))] : [column];
	}
	if (Array.isArray(items) || !items) throw new Error(`${name}: found a tuple, wanted a list for a table`);
	if (items.properties) return ['text', 'text_zh'].map((key) => noteColumn(name, key, read));
	return [{ name, schema: nullable(TEXT), itemSchema: items, cell: (item) => joined(read(item) as Cell[]) }];
}

/**
 * Days that stand for a date at the precision that is known: spreadsheets make a date of a day, a text or the first
 * day of a month, and a number of a year, so that the date itself is no column that they can sort.
 */
export function dayColumns(name: string, read: Read): Column[] {
	const span = (item: Item) => {
		const date = read(item);
		return typeof date === 'string' ? dateSpan(date) : null;
	};
	return [
		{ name: `${name}_first`, schema: nullable(DAY), isDay: true, cell: (item) => span(item)?.first ?? null },
		{ name: `${name}_last`, schema: nullable(DAY), isDay: true, cell: (item) => span(item)?.last ?? null },
		{
			name: `${name}_precision`,
			schema: nullable(PRECISION),
			cell: (item) => span(item)?.precision ?? null
		}
	];
}

function noteColumn(name: string, key: string, read: Read): Column {
	return {
		name: key === 'text' ? name : `${name}_zh`,
		schema: nullable(TEXT),
		cell(item) {
			const notes = read(item) as Record<string, string>[];
			return notes.length === 0 ? null : notes.map((note) => note[key]).join(NOTE_SEPARATOR);
		}
	};
}

function joined(list: Cell[]): string | null {
	if (list.length === 0) return null;
	return list.map((item) => String(item).replace(/[\\;]/g, '\\$&')).join(LIST_SEPARATOR);
}
