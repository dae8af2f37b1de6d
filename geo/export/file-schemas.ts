import { atlasConfig } from '../atlas.config';
import * as network from '../read/network-schema';
import * as schema from '../read/schema';
import { SCHEMA_VERSION } from '../read/schema-fields';
import { tour } from '../read/tour-schema';
import { linesOf, schemaOf } from './catalogue';
import { addressOf, type Host } from '../shared/host';
import {
	ATLAS,
	FEATURE_PROPERTIES,
	ITEM_SCHEMAS,
	NETWORK_EDGE,
	NETWORK_HUB,
	NETWORK_NODE
} from './item-schemas';
import { describedSchema } from './field-texts';
import { columnsOf } from './flat';
import {
	DAY,
	DRAFT,
	ID,
	type JsonSchema,
	LATITUDE,
	listOf,
	LONGITUDE,
	nullable,
	object,
	type Properties,
	recordSchema,
	TEXT,
	TEXTS,
	tuple,
	VERSION,
	WEB
} from './json-schema';
import { LICENCES, PACKAGE } from './package-schema';
import { place } from '../basemap/place';

/** Kinds with one record a file. */
const FILES = { leg: network.leg, route: network.route, site: schema.site, source: schema.source, tour };
/** Kinds with a list of records in a file. */
const LISTS = {
	agreement: schema.agreement,
	change: schema.change,
	city: schema.city,
	claim: schema.claim,
	event: schema.event,
	hub: network.hub,
	measure: schema.measure,
	node: network.node,
	organisation: schema.organisation,
	place,
	relation: schema.relation
};

/** JSON Schema of each kind of record file as it is written by hand, by path; editors read it. */
export function recordSchemas(host: Host): Record<string, JsonSchema> {
	const one = Object.entries(FILES).map(([kind, record]) => {
		return [kind, recordOf(kind, record), `One ${kind}; its id is the name of the file.`] as const;
	});
	const many = Object.entries(LISTS).map(([kind, record]) => {
		return [kind, listOf(recordOf(kind, record)), `A list of records of kind ${kind}.`] as const;
	});
	return Object.fromEntries(
		[...one, ...many].map(([kind, content, description]) => {
			const path = `schema/records/${kind}.schema.json`;
			return [
				path,
				{ ...schemaHead(path, host), title: `${atlasConfig.name.en}: ${kind}`, description, ...content }
			];
		})
	);
}

function recordOf(kind: string, record: Parameters<typeof recordSchema>[0]): JsonSchema {
	return describedSchema(kind, recordSchema(record, 'input'));
}

function schemaHead(path: string, host: Host): JsonSchema {
	return { $schema: DRAFT, $id: addressOf(host, `/data/${path}`) };
}

const HEAD: Properties = {
	$schema: { type: 'string', pattern: '\\.schema\\.json$' },
	schema_version: { type: 'integer', const: SCHEMA_VERSION },
	title: TEXT,
	description: TEXT,
	version: VERSION,
	date: nullable(DAY),
	license: TEXT,
	licenses: LICENCES,
	credit: { ...TEXTS, minItems: 1 },
	attribution: TEXT,
	base_url: nullable(WEB),
	base_note: TEXT
};

const position = tuple([LONGITUDE, LATITUDE]);
/** lines across ±180° go on, so that longitudes may pass it */
const vertex = tuple([{ type: 'number', minimum: -360, maximum: 360 }, LATITUDE]);
const POINT = object({ type: { type: 'string', const: 'Point' }, coordinates: position });
const LINE = object({
	type: { type: 'string', const: 'LineString' },
	coordinates: {
		description: 'Points of the line, each its longitude and latitude in degrees.',
		...listOf(vertex),
		minItems: 2
	}
});
const GEOMETRIES = { sites: nullable(POINT), nodes: POINT, routes: LINE };

/** JSON Schema of each published JSON file as a whole, by path. */
export function fileSchemas(host: Host): Record<string, JsonSchema> {
	const kinds = Object.keys(FEATURE_PROPERTIES) as (keyof typeof FEATURE_PROPERTIES)[];
	const contents: [file: string, kind: string, content: Properties][] = [
		...Object.entries(ITEM_SCHEMAS).map(([kind, item]): [string, string, Properties] => {
			return [`${kind}.json`, kind, { items: listOf(item) }];
		}),
		[
			'network.json',
			'network',
			{ items: listOf(NETWORK_EDGE), nodes: listOf(NETWORK_NODE), hubs: listOf(NETWORK_HUB) }
		],
		['atlas.json', 'atlas', ATLAS],
		...kinds.flatMap((kind): [string, string, Properties][] => [
			[`${kind}.geojson`, kind, collectionOf(GEOMETRIES[kind], FEATURE_PROPERTIES[kind])],
			[`${kind}-flat.geojson`, kind, collectionOf(GEOMETRIES[kind], flat(FEATURE_PROPERTIES[kind]))]
		])
	];
	const schemas = contents.map(([file, kind, content]) => wholeFile(file, host, described(kind, content)));
	return Object.fromEntries([
		...schemas,
		wholeFile('datapackage.json', host, describedSchema('package', PACKAGE))
	]);
}

/** The head means the same in every file, whatever its items call a field. */
function described(kind: string, content: Properties): JsonSchema {
	const { properties = {} } = describedSchema('file', object(HEAD));
	return describedSchema(kind, object({ ...properties, ...content }));
}

function wholeFile(file: string, host: Host, content: JsonSchema): [path: string, schema: JsonSchema] {
	const path = schemaOf(file);
	const { title, description } = linesOf(file);
	return [
		path,
		{
			...schemaHead(path, host),
			title: `${atlasConfig.name.en}: ${title.en} (${file})`,
			description: `${description.en}.`,
			...content
		}
	];
}

function collectionOf(geometry: JsonSchema, properties: JsonSchema): Properties {
	const feature = object({ type: { type: 'string', const: 'Feature' }, id: ID, properties, geometry });
	return { type: { type: 'string', const: 'FeatureCollection' }, features: listOf(feature) };
}

function flat(properties: JsonSchema): JsonSchema {
	return object(Object.fromEntries(columnsOf(properties).map(({ name, schema }) => [name, schema])));
}
