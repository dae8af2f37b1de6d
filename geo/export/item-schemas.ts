import { codes } from '../read/codes';
import * as network from '../read/network-schema';
import * as schema from '../read/schema';
import { tour } from '../read/tour-schema';
import {
	BBOX,
	codeOf,
	filled,
	FLAG,
	ID,
	IDS,
	type JsonSchema,
	KILOMETRES,
	LATITUDE,
	listOf,
	LONGITUDE,
	nullable,
	object,
	PAGE,
	PATH,
	pick,
	type Properties,
	recordSchema,
	TEXT,
	TEXTS,
	tuple,
	WEB
} from './json-schema';

const read = (record: Parameters<typeof recordSchema>[0]) => recordSchema(record, 'output');
const site = read(schema.site);
const node = read(network.node);
const leg = read(network.leg);
const { properties: place = {} } = read(schema.city).properties?.position ?? {};

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
		organisations: IDS,
		...PAGE,
		...pick(site, 'summary summary_zh'),
		source_ids: IDS
	}),
	nodes: object({
		...pick(node, 'id name name_zh name_zh_status kind countries'),
		hub: nullable(ID),
		site: nullable(ID),
		...filled(node.properties?.codes ?? {}),
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
		since_year: read(schema.site).properties?.start_year ?? {},
		...pick(leg, 'alignment'),
		line: nullable(TEXT),
		line_zh: nullable(TEXT),
		source_ids: IDS,
		routes: IDS,
		strand: nullable({ type: 'number', minimum: -1, maximum: 1 }),
		...PAGE
	})
} satisfies Record<string, JsonSchema>;

const country = codeOf('country');
const countries = tuple([country, country]);

const linked = (record: JsonSchema): JsonSchema => object({ ...filled(record), ...PAGE });
const change = object({ id: ID, ...read(schema.change).properties });

/** What an item of each file of items holds; the order of the fields is that of the file. */
export const ITEM_SCHEMAS = {
	agreements: linked(read(schema.agreement)),
	cities: linked(read(schema.city)),
	changes: linked(change),
	claims: object({ id: ID, subject: ID, ...filled(read(schema.claim)), ...PAGE }),
	codes: object({
		list: { type: 'string', enum: Object.keys(codes) },
		id: { type: 'string', pattern: '^([a-z][a-z0-9-]*|[A-Z]{2})$' },
		label: { type: 'string' },
		label_zh: { type: 'string' }
	}),
	events: linked(read(schema.event)),
	organisations: linked(read(schema.organisation)),
	relations: object({ ...filled(read(schema.relation)), from_id: ID, to_id: ID }),
	sources: object({ id: ID, ...filled(read(schema.source)), page: PATH, link: nullable(WEB) }),
	tours: object({ id: ID, ...filled(read(tour)), ...PAGE })
} satisfies Record<string, JsonSchema>;

/** A leg or a transfer of the network. */
export const NETWORK_EDGE = object({
	id: ID,
	type: { type: 'string', enum: ['leg', 'transfer'] },
	from: ID,
	to: ID,
	from_node: ID,
	to_node: ID,
	hub: nullable(ID),
	mode: nullable(codeOf('mode')),
	status: nullable(codeOf('status')),
	alignment: nullable(codeOf('alignment')),
	length_km: nullable(KILOMETRES),
	published_km: nullable(KILOMETRES),
	countries,
	line: nullable(TEXT),
	line_zh: nullable(TEXT),
	bbox: nullable(BBOX),
	source_ids: IDS,
	routes: IDS
});
const gauge: JsonSchema = { type: 'integer', minimum: 600, maximum: 2000 };
export const NETWORK_NODE = object({
	...pick(node, 'id name name_zh'),
	aliases: TEXTS,
	aliases_zh: TEXTS,
	...pick(node, 'kind countries'),
	hub: nullable(ID),
	site: nullable(ID),
	gauge_break: {
		description: 'The two rail gauges in mm that meet here; null where no source says so.',
		...nullable(tuple([gauge, gauge]))
	},
	lngLat: tuple([LONGITUDE, LATITUDE]),
	...PAGE
});
export const NETWORK_HUB = object(filled(read(network.hub)));

/** A record in `atlas.json`: a field that it leaves out is missing. */
function whole(record: JsonSchema, more: Properties): JsonSchema {
	const { properties = {}, required = [] } = record;
	return object({ ...properties, ...more }, [...new Set([...required, ...Object.keys(more)])]);
}
const near = object({ sites: IDS, nodes: IDS });
const label = object({ en: TEXT, zh: TEXT });
const codeLabel = object({ en: { type: 'string' }, zh: { type: 'string' } });
const url = PATH;

/** The lists of `atlas.json`, and what stands beside them. */
export const ATLAS: Properties = {
	config: object({ corridor: label, bilateral: label, bbox: BBOX, main_route: ID, headline_measures: IDS }),
	codes: object(
		Object.fromEntries(
			Object.keys(codes).map((list) => [
				list,
				{ description: `Codes of ${list}.`, type: 'object', additionalProperties: codeLabel }
			])
		)
	),
	measures: listOf(read(schema.measure)),
	sites: listOf(whole(read(schema.site), { id: ID, url })),
	cities: listOf(whole(read(schema.city), { url })),
	nodes: listOf(whole(node, { url })),
	hubs: listOf(read(network.hub)),
	legs: listOf(whole(leg, { id: ID, length_km: KILOMETRES, bbox: BBOX, near, countries })),
	routes: listOf(whole(read(network.route), { id: ID, url, length_km: KILOMETRES, bbox: BBOX })),
	organisations: listOf(whole(read(schema.organisation), { url })),
	agreements: listOf(whole(read(schema.agreement), { url })),
	relations: listOf(read(schema.relation)),
	events: listOf(whole(read(schema.event), { url })),
	sources: listOf(whole(read(schema.source), { id: ID, page: PATH })),
	claims: listOf(whole(read(schema.claim), { subject: ID, url })),
	tours: listOf(whole(read(tour), { id: ID, url })),
	changes: listOf(whole(change, { url })),
	warnings: listOf(
		object(
			{
				file: TEXT,
				line: { type: 'integer', minimum: 1 },
				rule: ID,
				message: TEXT,
				severity: { type: 'string', enum: ['error', 'warning'] }
			},
			['file', 'line', 'rule', 'message', 'severity']
		)
	)
};
