import type { Column } from './flat';
import { LIST_SEPARATOR } from './flat';
import { describedField } from './field-texts';
import { isNullable, present, type JsonSchema } from './json-schema';

/** A column in the words of Frictionless' Table Schema 1. */
export type TableField = {
	name: string;
	type: string;
	format?: string;
	description: string;
	delimiter?: string;
	constraints?: Record<string, unknown>;
};
type ForeignKey = { fields: string; reference: { resource: string; fields: string } };
export type TableSchema = {
	fields: TableField[];
	missingValues: string[];
	primaryKey?: string;
	foreignKeys?: ForeignKey[];
};

/** Types and limits of every column; `references` names the table whose `id` a column holds. */
export function tableSchema(
	kind: string,
	columns: Column[],
	references: Record<string, string> = {}
): TableSchema {
	const foreignKeys = Object.entries(references).map(([fields, resource]) => ({
		fields,
		reference: { resource, fields: 'id' }
	}));
	return {
		fields: columns.map((column) => fieldOf(kind, column)),
		missingValues: [''],
		...(columns.some(({ name }) => name === 'id') ? { primaryKey: 'id' } : {}),
		...(foreignKeys.length > 0 ? { foreignKeys } : {})
	};
}

function fieldOf(kind: string, { name, schema, itemSchema, isDay }: Column): TableField {
	const description = describedField(kind, name);
	if (itemSchema) {
		return {
			name,
			type: 'string',
			description: `${description} A list: "${LIST_SEPARATOR}" stands between the items, and inside one "\\${LIST_SEPARATOR}" for a semicolon and "\\\\" for a backslash.`,
			delimiter: LIST_SEPARATOR,
			...patternOfList(itemSchema)
		};
	}
	const { type = 'string', enum: values, pattern, minimum, maximum } = present(schema);
	const limits = {
		...(isNullable(schema) ? {} : { required: true }),
		...(name === 'id' ? { unique: true } : {}),
		...(values ? { enum: values } : {}),
		...(pattern && !isDay ? { pattern } : {}),
		...(minimum === undefined ? {} : { minimum }),
		...(maximum === undefined ? {} : { maximum })
	};
	const constraints = Object.keys(limits).length > 0 ? { constraints: limits } : {};
	if (isDay) return { name, type: 'date', format: 'default', description, ...constraints };
	return { name, type, description, ...constraints };
}

/** Lists of codes and ids are checked item by item; a list of texts can hold anything. */
function patternOfList({ enum: values, pattern }: JsonSchema): { constraints?: { pattern: string } } {
	const item = values ? `(${values.join('|')})` : pattern?.replace(/^\^(.*)\$$/, '($1)');
	if (item === undefined) return {};
	return { constraints: { pattern: `^${item}(${LIST_SEPARATOR}${item})*$` } };
}
