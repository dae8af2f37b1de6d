import type { Atlas } from '../atlas';
import { codes } from '../codes';
import { networkOf } from '../network/network';
import * as schema from '../schema';
import { SCHEMA_VERSION, type Records } from '../schema';

export type ItemFile = { schema_version: number; items: object[]; nodes?: object[]; hubs?: object[] };

const CLAIM_FIELDS = [
	'id',
	'subject',
	'measure',
	'value',
	'value_max',
	'value_text',
	'qualifier',
	'unit',
	'as_of',
	'date_basis',
	'date_reason',
	'date_reason_zh',
	'source',
	'locator',
	'statement',
	'statement_zh',
	'conflicts_with',
	'span',
	'note',
	'note_zh',
	'length_note',
	'length_note_zh',
	'url'
];

/** The item files by name without ending. Fields that a record leaves out are null, never missing. */
export function itemFiles(records: Records, atlas: Atlas): Record<string, ItemFile> {
	return {
		agreements: items(atlas.agreements, [...keysOf(schema.agreement), 'url']),
		cities: items(atlas.cities, [...keysOf(schema.city), 'url']),
		claims: items(atlas.claims, CLAIM_FIELDS),
		codes: codeItems(),
		events: items(atlas.events, [...keysOf(schema.event), 'url']),
		network: networkOf(records, atlas),
		organisations: items(atlas.organisations, [...keysOf(schema.organisation), 'url']),
		relations: items(atlas.relations, keysOf(schema.relation)),
		sources: items(atlas.sources, ['id', ...keysOf(schema.source), 'page'])
	};
}

/** Every coded value with its label in both languages, for readers that need no more of `atlas.json`. */
function codeItems(): ItemFile {
	const list = Object.entries(codes).flatMap(([name, values]) =>
		Object.entries(values).map(([id, { en, zh }]) => ({ list: name, id, label: en, label_zh: zh }))
	);
	return { schema_version: SCHEMA_VERSION, items: list };
}

function items(records: object[], keys: string[]): ItemFile {
	return { schema_version: SCHEMA_VERSION, items: withKeys(records, keys) };
}

/** Each record with exactly these keys in this order, null where it has none. */
function withKeys(records: object[], keys: string[]): object[] {
	return records.map((record) => {
		const fields = new Map(Object.entries(record));
		return Object.fromEntries(keys.map((key) => [key, fields.get(key) ?? null]));
	});
}

function keysOf({ entries }: { entries: object }): string[] {
	return Object.keys(entries);
}
