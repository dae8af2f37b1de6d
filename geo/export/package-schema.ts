import {
	DATA_VERSION,
	listOf,
	nullable,
	object,
	TEXT,
	TEXTS,
	VERSION,
	WEB,
	type JsonSchema
} from './json-schema';

const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const CREATED: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T00:00:00Z$' };

export const LICENCES: JsonSchema = {
	...listOf(object({ name: TEXT, title: TEXT, path: WEB })),
	minItems: 1
};

const COLUMN = object(
	{
		name: TEXT,
		type: { type: 'string', enum: ['string', 'number', 'integer', 'boolean', 'date'] },
		format: TEXT,
		description: TEXT,
		delimiter: TEXT,
		constraints: object(
			{
				required: { type: 'boolean' },
				unique: { type: 'boolean' },
				enum: TEXTS,
				pattern: TEXT,
				minimum: { type: 'number' },
				maximum: { type: 'number' }
			},
			[]
		)
	},
	['name', 'type', 'description']
);

const TABLE = object(
	{
		fields: { ...listOf(COLUMN), minItems: 1 },
		missingValues: listOf({ type: 'string' }),
		primaryKey: TEXT,
		foreignKeys: listOf(object({ fields: TEXT, reference: object({ resource: TEXT, fields: TEXT }) }))
	},
	['fields', 'missingValues']
);

const DIALECT = object({
	delimiter: TEXT,
	lineTerminator: TEXT,
	quoteChar: TEXT,
	doubleQuote: { type: 'boolean' },
	header: { type: 'boolean' }
});

const RESOURCE = object(
	{
		name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
		path: TEXT,
		profile: { type: 'string', enum: ['data-resource', 'tabular-data-resource'] },
		title: TEXT,
		title_zh: TEXT,
		description: TEXT,
		description_zh: TEXT,
		group: { type: 'string', enum: ['tables', 'maps', 'items', 'tracks', 'schemas'] },
		format: TEXT,
		mediatype: TEXT,
		encoding: { type: 'string', const: 'utf-8' },
		bytes: COUNT,
		hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
		count: nullable(COUNT),
		licenses: LICENCES,
		credit: TEXTS,
		dialect: DIALECT,
		/** a Table Schema, or the path of a JSON Schema */
		schema: { anyOf: [TABLE, TEXT] }
	},
	[
		'name',
		'path',
		'profile',
		'title',
		'title_zh',
		'description',
		'description_zh',
		'group',
		'format',
		'mediatype',
		'encoding',
		'bytes',
		'hash',
		'count',
		'licenses',
		'credit'
	]
);

/** What `datapackage.json` holds, in the words of Frictionless, with a few fields of our own. */
export const PACKAGE = object(
	{
		$schema: TEXT,
		profile: { type: 'string', const: 'data-package' },
		name: TEXT,
		title: TEXT,
		title_zh: TEXT,
		description: TEXT,
		description_zh: TEXT,
		version: VERSION,
		data_version: DATA_VERSION,
		created: CREATED,
		homepage: WEB,
		base_note: TEXT,
		licenses: LICENCES,
		credit: TEXTS,
		resources: { ...listOf(RESOURCE), minItems: 1 }
	},
	[
		'$schema',
		'profile',
		'name',
		'title',
		'title_zh',
		'description',
		'description_zh',
		'version',
		'data_version',
		'base_note',
		'licenses',
		'credit',
		'resources'
	]
);
