import { toJsonSchema } from '@valibot/to-json-schema';
import * as schema from '../schema';

const RECORDS = {
	agreement: schema.agreement,
	city: schema.city,
	claim: schema.claim,
	event: schema.event,
	hub: schema.hub,
	leg: schema.leg,
	measure: schema.measure,
	node: schema.node,
	organisation: schema.organisation,
	relation: schema.relation,
	route: schema.route,
	site: schema.site,
	source: schema.source
};

/** JSON Schema (draft 07) of each kind of record as it is written by hand, by file name; editors read it. */
export function recordSchemas(): Record<string, object> {
	return Object.fromEntries(
		Object.entries(RECORDS).map(([kind, record]) => [
			`${kind}.schema.json`,
			{
				$schema: 'http://json-schema.org/draft-07/schema#',
				title: `Landsea Atlas: ${kind}`,
				...toJsonSchema(record, { typeMode: 'input', ignoreActions: ['trim', 'finite'] })
			}
		])
	);
}
