import { FIELD_TEXTS } from './field-table';
import type { JsonSchema } from './json-schema';

/** Fields that mean something of their own in one kind of record. */
const OWN_TEXTS: Record<string, string> = {
	'agreement.date': 'Day of signing, passing or issue, never of entry into force.',
	'atlas.organisations': 'Everyone who takes part.',
	'atlas.routes': 'Routes of the corridor, leg by leg.',
	'atlas.sources': 'Documents that are cited.',
	'change.date': 'Day on which it came in: YYYY-MM-DD.',
	'change.id':
		'Id of its element on the page of all changes; the number is that among the changes of its day, from the oldest.',
	'change.records':
		'Ids of the sites, cities, organisations, agreements, events, routes, services, nodes and tours that it touched; corridor and bilateral are the wholes.',
	'change.text': 'What readers gained, in English.',
	'change.text_zh': 'What readers gained, in Chinese.',
	'code.id': 'The coded value.',
	'config.bilateral': 'Name of the two countries together.',
	'config.corridor': 'Name of the corridor.',
	'config.flagship_measures': 'What is looked for of each flagship.',
	'config.flagships': 'Ids of the sites that the first page begins with.',
	'flagship_measures.kinds': 'The kinds of site that can have it.',
	'flagship_measures.measures': 'Ids of the measures of which any one will do.',
	'flagship_measures.not_of': 'Ids of the sites of these kinds that cannot have it.',
	'config.headline_measures': 'Ids of the measures that stand beside the main route.',
	'config.main_route': 'Id of the route that stands for the corridor.',
	'constraints.enum': 'The only values.',
	'constraints.maximum': 'The highest value.',
	'constraints.minimum': 'The lowest value.',
	'constraints.pattern': 'Regular expression of the text.',
	'constraints.required': 'Whether every row has a value.',
	'constraints.unique': 'Whether no two rows have the same value.',
	'dialect.delimiter': 'What stands between cells.',
	'dialect.doubleQuote': 'Whether a quote inside quotes is written twice.',
	'dialect.header': 'Whether the first row holds the names of the columns.',
	'dialect.lineTerminator': 'What ends a line.',
	'dialect.quoteChar': 'What stands round a cell with a comma, a quote or a line break.',
	'event.city': 'Id of the city where it took place, where a source says so.',
	'fields.delimiter': 'Of a list: what stands between its items.',
	'fields.format': 'How the values are written, in the words of Frictionless.',
	'fields.name': 'Name of the column.',
	'fields.type': 'Type of the values.',
	'file.date':
		'Newest day that a source bears: the same records make the same bytes, whenever they are built.',
	'foreignKeys.fields': 'Column that holds ids of another table.',
	'foreignKeys.reference': 'That table and its column.',
	'gauge_break.mm': 'The two gauges in millimetres.',
	'geometry.coordinates': 'Longitude and latitude in degrees.',
	'geometry.type': 'Type of the geometry.',
	'leg.from': 'Id of the node where the line begins; a route may run against it.',
	'leg.to': 'Id of the node where the line ends; a route may run against it.',
	'legs.countries':
		'Country codes (ISO 3166-1 alpha-2) at from and at to: always two, the same one twice where no border is crossed.',
	'legs.from': 'Id of the node where the line begins; a route may run against it.',
	'legs.leg': 'Id of the leg.',
	'legs.reverse': 'Whether the route runs against the direction of the record.',
	'legs.to': 'Id of the node where the line ends; a route may run against it.',
	'licenses.name': 'SPDX identifier.',
	'licenses.path': 'Address of the licence.',
	'measure.aliases': 'Other words in English by which people ask for it.',
	'measure.aliases_zh': 'Other words in Chinese by which people ask for it.',
	'measure.max': 'Highest plausible value in its unit.',
	'measure.min': 'Lowest plausible value in its unit.',
	'measure.needs_scope': 'Whether each of its claims says in its scope or span whose or of what it is.',
	'measure.type': 'A state at a date, a flow over a period, or a statement.',
	'near.nodes': 'Ids of the nodes near the line, the nearest first, without the ends of the leg.',
	'near.sites': 'Ids of the sites near the line, the nearest first.',
	'network.countries':
		'Country codes (ISO 3166-1 alpha-2) at from and at to: always two, the same one twice where no border is crossed.',
	'network.from': 'Id of the node at one end; the edge can be taken both ways.',
	'network.to': 'Id of the node at the other end; the edge can be taken both ways.',
	'network.type': 'A leg, or a transfer inside a hub, which has no mode, status or length.',
	'node.codes': 'Codes of the place: UN/LOCODE, IATA and ICAO.',
	'package.name': 'Name of the package, for programs.',
	'place.inside': 'Natural Earth’s code of the area that holds the point.',
	'place.lines': 'Of a river: Natural Earth’s names of the stretches that carry the name.',
	'place.node': 'Id of the node at the same point.',
	'place.rank': 'How soon the name shows, 0 first.',
	'place.side': 'Side of the point on which the name stands, by compass.',
	'position.credit': 'Whom the position is owed to.',
	'reference.fields': 'Column that holds the ids.',
	'reference.resource': 'Name of the table.',
	'relation.from': 'Id of the subject of the link.',
	'relation.to': 'Id of the object of the link.',
	'relation.type': 'Type of the link.',
	'resources.format': 'Ending of the name of the file.',
	'resources.group': 'What a reader of the list of files looks for: tables, maps, items, tracks or schemas.',
	'resources.name': 'Name of the file, for programs: its path with - in place of /.',
	'route.group': 'Which kind of route it is, such as a main passage or a sea outlet.',
	'schema.fields': 'The columns.',
	'schema.foreignKeys': 'Columns that hold ids of other tables.',
	'schema.primaryKey': 'Column that names a row.',
	'service.as_of': 'For when sources have the state: YYYY, YYYY-MM or YYYY-MM-DD.',
	'service.mode': 'Mode of the longest part of the way.',
	'service.url':
		'Address of its card from the root of the site, on the page of the route that it shares most with.',
	'span.service': 'Id of the service that runs over the span.',
	'source.url': 'Published address of the source; null where none is known.',
	'selected.leg': 'Number of the leg of the route, from 1; null for the whole route, and for places.',
	'steps.bbox': 'What the map shows: west, south, east and north in degrees, WGS 84.',
	'steps.claims': 'Ids of the claims that the text rests on.',
	'steps.subjects': 'Ids of the records that the text speaks of or rests on.',
	'warnings.file': 'File of the records.',
	'warnings.line': 'Line in the file, from 1.',
	'warnings.message': 'What was found, and what was wanted.',
	'warnings.rule': 'Rule that found it.',
	'warnings.severity': 'How grave it is.'
};

const KINDS: Record<string, string> = {
	agreements: 'agreement',
	cities: 'city',
	changes: 'change',
	claims: 'claim',
	codes: 'code',
	events: 'event',
	hubs: 'hub',
	measures: 'measure',
	nodes: 'node',
	organisations: 'organisation',
	relations: 'relation',
	routes: 'route',
	services: 'service',
	sites: 'site',
	sources: 'source',
	tours: 'tour'
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
