import { place } from '../basemap/place';
import * as schema from '../read/schema';
import { addressOf, type Host } from '../shared/host';
import { describedSchema } from './field-texts';
import { DRAFT, listOf, recordSchema, type JsonSchema } from './json-schema';

/** Kinds with one record a file. */
const FILES = { leg: schema.leg, route: schema.route, site: schema.site, source: schema.source };
/** Kinds with a list of records in a file. */
const LISTS = {
	agreement: schema.agreement,
	city: schema.city,
	claim: schema.claim,
	event: schema.event,
	hub: schema.hub,
	measure: schema.measure,
	node: schema.node,
	organisation: schema.organisation,
	place,
	relation: schema.relation
};

/** JSON Schema of each kind of record file as it is written by hand, by path; editors read it. */
export function recordSchemas(host: Host): Record<string, JsonSchema> {
	const one = Object.entries(FILES).map(([kind, record]) => {
		return [kind, described(kind, record), `One ${kind}; its id is the name of the file.`] as const;
	});
	const many = Object.entries(LISTS).map(([kind, record]) => {
		return [kind, listOf(described(kind, record)), `A list of records of kind ${kind}.`] as const;
	});
	return Object.fromEntries(
		[...one, ...many].map(([kind, content, description]) => {
			const path = `schema/records/${kind}.schema.json`;
			return [path, { ...schemaHead(path, host), title: `Landsea Atlas: ${kind}`, description, ...content }];
		})
	);
}

function described(kind: string, record: Parameters<typeof recordSchema>[0]): JsonSchema {
	return describedSchema(kind, recordSchema(record, 'input'));
}

export function schemaHead(path: string, host: Host): JsonSchema {
	return { $schema: DRAFT, $id: addressOf(host, `/data/${path}`) };
}
