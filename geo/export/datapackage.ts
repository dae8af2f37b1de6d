import { atlasConfig } from '../atlas.config';
import { createHash } from 'node:crypto';
import { type FileLines, linesOf, schemaOf } from './catalogue';
import { baseNote, type Edition } from './edition';
import { TERMS } from './licences';
import { type Column, LIST_SEPARATOR } from './flat';
import { describedField } from './field-texts';
import { isNullable, type JsonSchema, present } from './json-schema';

/** A column in the words of Frictionless' Table Schema 1. */
type TableField = {
	name: string;
	type: string;
	format?: string;
	description: string;
	delimiter?: string;
	constraints?: Record<string, unknown>;
};
type ForeignKey = { fields: string; reference: { resource: string; fields: string } };
type TableSchema = {
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

/** It lists every other file. */
export const PACKAGE_FILE = 'datapackage.json';

const MEDIA_TYPES: Record<string, string> = {
	csv: 'text/csv',
	geojson: 'application/geo+json',
	gpx: 'application/gpx+xml',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml'
};
const DIALECT = {
	delimiter: ',',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
	header: true
};

/** A file with what the package says of it: how many records it holds, null where that means nothing. */
export type Packed = { content: Buffer; count: number | null; lines?: FileLines; table?: TableSchema };

/** A text is kept as the bytes of its file: in memory one with Chinese takes twice as many. */
export function packed(
	text: string,
	count: number | null,
	more: Pick<Packed, 'lines' | 'table'> = {}
): Packed {
	return { content: Buffer.from(text, 'utf8'), count, ...more };
}

/** The Frictionless data package: every file with its size, hash, count, licence, credit and schema. */
export function datapackage(files: ReadonlyMap<string, Packed>, edition: Edition): Record<string, unknown> {
	const { name, tagline, bilateral } = atlasConfig;
	return {
		$schema: schemaOf(PACKAGE_FILE),
		profile: 'data-package',
		name: atlasConfig.id,
		title: `${name.en}: ${tagline.en}`,
		title_zh: `${name.zh}：${tagline.zh}`,
		description: `Sites of co-operation between ${bilateral.en}, routes of the corridor leg by leg, and every figure with its source, its date and how the date is known.`,
		description_zh: `${bilateral.zh}的合作项目、逐段的通道线路，以及附有来源、日期与日期依据的全部数据。`,
		version: edition.version,
		data_version: edition.dataVersion,
		...(edition.date === null ? {} : { created: `${edition.date}T00:00:00Z` }),
		...(edition.origin === '' ? {} : { homepage: `${edition.origin}${edition.base}/` }),
		base_note: baseNote(edition),
		licenses: TERMS.mixed.licences,
		credit: TERMS.mixed.credit,
		resources: [...files].map(([path, file]) => resource(path, file))
	};
}

function resource(
	path: string,
	{ content, count, table, lines = linesOf(path) }: Packed
): Record<string, unknown> {
	const format = path.slice(path.lastIndexOf('.') + 1);
	const isSchema = path.endsWith('.schema.json');
	const mediatype = isSchema ? 'application/schema+json' : MEDIA_TYPES[format];
	if (mediatype === undefined) throw new Error(`${path}: no media type for .${format}, wanted one`);
	const { licences, credit } = TERMS[lines.rights];
	const hasSchema = !isSchema && /json$/.test(format);
	return {
		name: path.replaceAll('/', '-'),
		path,
		profile: table ? 'tabular-data-resource' : 'data-resource',
		title: lines.title.en,
		title_zh: lines.title.zh,
		description: lines.description.en,
		description_zh: lines.description.zh,
		group: lines.group,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes: content.length,
		hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
		count,
		licenses: licences,
		credit,
		...(table ? { dialect: DIALECT, schema: table } : {}),
		...(hasSchema ? { schema: schemaOf(path) } : {})
	};
}
