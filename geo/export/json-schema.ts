import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { CodeList } from '../read/codes';
import { codeIds } from '../read/codes';

/** What of JSON Schema (draft 07) the atlas uses. */
export type JsonSchema = {
	$schema?: string;
	$id?: string;
	title?: string;
	description?: string;
	type?: string;
	enum?: readonly unknown[];
	const?: unknown;
	pattern?: string;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	minItems?: number;
	maxItems?: number;
	items?: JsonSchema | JsonSchema[];
	additionalItems?: boolean;
	properties?: Properties;
	required?: string[];
	additionalProperties?: boolean | JsonSchema;
	anyOf?: JsonSchema[];
	default?: unknown;
};
export type Properties = Record<string, JsonSchema>;

export const DRAFT = 'http://json-schema.org/draft-07/schema#';

export const ID: JsonSchema = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' };
export const IDS: JsonSchema = listOf(ID);
export const TEXT: JsonSchema = { type: 'string', minLength: 1 };
export const TEXTS: JsonSchema = listOf(TEXT);
export const FLAG: JsonSchema = { type: 'boolean' };
/** root-relative, with a trailing slash or an anchor */
export const PATH: JsonSchema = { type: 'string', pattern: '^/([a-z0-9-]+/)*(#[a-z0-9-]+)?$' };
export const WEB: JsonSchema = { type: 'string', pattern: '^https?://\\S+$' };
/** `link` is the whole address of the page, null where no origin was given at the build */
export const PAGE: Properties = { url: PATH, link: nullable(WEB) };
/** YYYY-MM-DD */
export const DAY: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const VERSION: JsonSchema = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' };
export const DATA_VERSION: JsonSchema = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}$' };
export const KILOMETRES: JsonSchema = { type: 'number', minimum: 0 };
export const LONGITUDE: JsonSchema = { type: 'number', minimum: -180, maximum: 180 };
export const LATITUDE: JsonSchema = { type: 'number', minimum: -90, maximum: 90 };
export const BBOX: JsonSchema = tuple([LONGITUDE, LATITUDE, LONGITUDE, LATITUDE]);

/** A record as it is written (`input`: fields may be left out) or as it is read (`output`: defaults stand). */
export function recordSchema(record: v.GenericSchema, typeMode: 'input' | 'output'): JsonSchema {
	const { $schema, ...schema } = toJsonSchema(record, { typeMode, errorMode: 'ignore' });
	return schema as JsonSchema;
}

/** Every field is there, and no other. */
export function object(properties: Properties, required = Object.keys(properties)): JsonSchema {
	return { type: 'object', properties, required, additionalProperties: false };
}

export function listOf(items: JsonSchema): JsonSchema {
	return { type: 'array', items };
}

export function tuple(items: JsonSchema[]): JsonSchema {
	return { type: 'array', items, minItems: items.length, maxItems: items.length, additionalItems: false };
}

export function nullable(schema: JsonSchema): JsonSchema {
	return isNullable(schema) ? schema : { anyOf: [schema, { type: 'null' }] };
}

export function isNullable({ anyOf = [], type }: JsonSchema): boolean {
	return type === 'null' || anyOf.some(isNullable);
}

/** The schema of the values that are not null. */
export function present(schema: JsonSchema): JsonSchema {
	return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}

export function codeOf(list: CodeList): JsonSchema {
	return { type: 'string', enum: codeIds(list) };
}

/** Fields by name, each of which must be there. */
export function pick({ properties = {} }: JsonSchema, names: string): Properties {
	return Object.fromEntries(
		names.split(' ').map((name) => {
			const found = properties[name];
			if (!found) throw new Error(`${name}: no such field, wanted one of ${Object.keys(properties).join()}`);
			return [name, found];
		})
	);
}

/** The fields of a record with null where it leaves one out, as files of items publish them. */
export function filled({ properties = {}, required = [] }: JsonSchema): Properties {
	return Object.fromEntries(
		Object.entries(properties).map(([name, field]) => [
			name,
			required.includes(name) ? field : nullable(field)
		])
	);
}
