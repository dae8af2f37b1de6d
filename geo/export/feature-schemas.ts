import * as schema from '../read/schema';
import {
	codeOf,
	filled,
	FLAG,
	ID,
	IDS,
	KILOMETRES,
	listOf,
	nullable,
	object,
	PAGE,
	pick,
	recordSchema,
	TEXT,
	type JsonSchema,
	type Properties
} from './json-schema';

const site = recordSchema(schema.site, 'output');
const node = recordSchema(schema.node, 'output');
const leg = recordSchema(schema.leg, 'output');
const { properties: place = {} } = recordSchema(schema.city, 'output').properties?.position ?? {};
const codes = filled(node.properties?.codes ?? {});

const position: Properties = {
	accuracy: codeOf('accuracy'),
	accuracy_m: nullable(place.accuracy_m ?? {}),
	position_basis: nullable(TEXT),
	position_basis_zh: nullable(TEXT),
	position_verified: FLAG,
	placeholder_position: FLAG,
	position_licence: nullable(place.licence ?? {}),
	position_credit: nullable(TEXT)
};

/** The properties of the features of each GeoJSON file, in the order of the file. */
export const FEATURE_PROPERTIES = {
	sites: object({
		id: ID,
		...pick(site, 'name name_zh name_zh_status kind sectors city country status start_year'),
		...position,
		within: nullable(ID),
		...PAGE,
		...pick(site, 'summary summary_zh'),
		source_ids: IDS
	}),
	nodes: object({
		...pick(node, 'id name name_zh name_zh_status kind countries'),
		hub: nullable(ID),
		site: nullable(ID),
		...codes,
		...position,
		...PAGE,
		modes: listOf(codeOf('mode')),
		routes: IDS,
		source_ids: IDS
	}),
	routes: object({
		id: ID,
		name: TEXT,
		name_zh: TEXT,
		route: ID,
		leg: { type: 'integer', minimum: 1 },
		leg_id: ID,
		from: ID,
		to: ID,
		from_node: ID,
		to_node: ID,
		main: FLAG,
		...pick(leg, 'mode status'),
		length_km: KILOMETRES,
		published_km: nullable(KILOMETRES),
		...pick(leg, 'alignment'),
		line: nullable(TEXT),
		line_zh: nullable(TEXT),
		source_ids: IDS,
		routes: IDS,
		strand: nullable({ type: 'number', minimum: -1, maximum: 1 }),
		...PAGE
	})
} satisfies Record<string, JsonSchema>;
