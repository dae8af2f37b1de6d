import { FIELD_TEXTS } from './field-table';
import type { JsonSchema } from './json-schema';
import { OWN_TEXTS } from './own-field-table';

const KINDS: Record<string, string> = {
	agreements: 'agreement',
	cities: 'city',
	claims: 'claim',
	codes: 'code',
	events: 'event',
	hubs: 'hub',
	measures: 'measure',
	nodes: 'node',
	organisations: 'organisation',
	relations: 'relation',
	routes: 'route',
	sites: 'site',
	sources: 'source'
};
/** Fields that hold records of the kind at hand. */
const HOLDERS = ['items', 'features', 'properties'];

/** What a field means, told once for schemas of records, of files and of tables. */
export function describedField(kind: string, name: string): string {
	const text = OWN_TEXTS[`${KINDS[kind] ?? kind}.${name}`] ?? FIELD_TEXTS[name];
	if (text === undefined) throw new Error(`${kind}.${name}: found no text for the field, wanted one`);
	return text;
}

/** A schema with the meaning of every field in it; fields that say it already keep their words. */
export function describedSchema(kind: string, schema: JsonSchema): JsonSchema {
	const { properties, items, anyOf } = schema;
	const described = { ...schema };
	if (properties) {
		described.properties = Object.fromEntries(
			Object.entries(properties).map(([name, field]) => {
				if (field.description !== undefined) return [name, field];
				const inner = HOLDERS.includes(name) ? kind : name;
				return [name, { description: describedField(kind, name), ...describedSchema(inner, field) }];
			})
		);
	}
	if (items && !Array.isArray(items)) described.items = describedSchema(kind, items);
	if (anyOf) described.anyOf = anyOf.map((one) => describedSchema(kind, one));
	return described;
}
