import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import { positionProperties } from '../atlas/features';
import type { Edition } from './edition';
import { FEATURE_PROPERTIES, ITEM_SCHEMAS } from './item-schemas';
import { type Column, columnsOf, dayColumns, type Item } from './flat';
import { type JsonSchema, LATITUDE, LONGITUDE, nullable, object, TEXT, WEB } from './json-schema';
import { type CodeList, codes } from '../read/codes';
import type { Label } from '../shared/languages';
import { addressOf, type Host } from '../shared/host';

type Names = { name: string; name_zh: string };
export type Named = ReadonlyMap<string, Names>;

const ADDRESS: JsonSchema = { type: 'string', pattern: '^(/|https?://)\\S*$' };

/** What a column with ids or codes means, for whoever opens the table alone: columns that follow it. */
function namesOf(records: Named, column: string): Column[] {
	const name = column.replace(/_(node|id)$/, '');
	return [
		textColumn(`${name}_name`, (item) => records.get(String(item[column]))?.name),
		textColumn(`${name}_name_zh`, (item) => records.get(String(item[column]))?.name_zh)
	];
}

function labelsOf(list: CodeList, column: string): Column[] {
	const labels: Partial<Record<string, Label>> = codes[list];
	return [
		textColumn(`${column}_label`, (item) => labels[String(item[column])]?.en),
		textColumn(`${column}_label_zh`, (item) => labels[String(item[column])]?.zh)
	];
}

function measureColumns({ measures }: Pick<Atlas, 'measures'>): Column[] {
	const known = new Map(measures.map((measure) => [measure.id, measure]));
	return [
		textColumn('measure_label', (item) => known.get(String(item.measure))?.label),
		textColumn('measure_label_zh', (item) => known.get(String(item.measure))?.label_zh)
	];
}

function sourceColumns({ sources }: Pick<Atlas, 'sources'>): Column[] {
	const known = new Map(sources.map((source) => [source.id, source]));
	const of = (item: Item) => known.get(String(item.source));
	return [
		textColumn('source_title', (item) => of(item)?.title),
		textColumn('source_title_zh', (item) => of(item)?.title_zh),
		textColumn('source_publisher', (item) => of(item)?.publisher),
		textColumn('source_publisher_zh', (item) => of(item)?.publisher_zh),
		{ ...textColumn('source_url', (item) => of(item)?.url), schema: nullable(WEB) }
	];
}

/** Everything that claims and relations speak of. */
function subjectsOf(atlas: Atlas): Named {
	const { sites, cities, organisations, routes, services, agreements, events, nodes, config } = atlas;
	const records = [
		...nodes,
		...events,
		...agreements,
		...routes,
		...services,
		...organisations,
		...cities,
		...sites
	];
	return new Map([
		...byId(records),
		['corridor', inBoth(config.corridor)],
		['bilateral', inBoth(config.bilateral)]
	]);
}

export function byId(records: (Names & { id: string })[]): Map<string, Names> {
	return new Map(records.map((record) => [record.id, record]));
}

/** The address of the page: a table has no place for what it would be relative to. */
function linkColumn(host: Host, path = 'url'): Column {
	return { name: 'link', schema: ADDRESS, cell: (item) => addressOf(host, String(item[path])) };
}

/** Where a feature stands, in degrees of WGS 84. */
const PLACE_COLUMNS: Column[] = [
	{ name: 'longitude', schema: nullable(LONGITUDE), cell: (item) => pointOf(item)?.[0] ?? null },
	{ name: 'latitude', schema: nullable(LATITUDE), cell: (item) => pointOf(item)?.[1] ?? null }
];

function pointOf({ lngLat }: Item): [number, number] | null {
	return lngLat as [number, number] | null;
}

function textColumn(name: string, cell: (item: Item) => string | null | undefined): Column {
	return { name, schema: nullable(TEXT), cell: (item) => cell(item) ?? null };
}

function inBoth({ en, zh }: Label): Names {
	return { name: en, name_zh: zh };
}

/** A CSV: its rows, its columns, and which of them hold the id of a row of another table. */
export type Table = { kind: string; items: Item[]; columns: Column[]; references: Record<string, string> };

type ItemKind = Exclude<keyof typeof ITEM_SCHEMAS, 'changes' | 'codes' | 'services' | 'tours'>;
type FeatureKind = keyof typeof FEATURE_PROPERTIES;
/** Columns that follow the one of this name, or a column that stands in its place. */
type More = Record<string, Column | Column[]>;

/** Every table by the name of its file; cells hold no lists and no objects. */
export function tablesOf(
	atlas: Atlas,
	items: Record<ItemKind, { items: object[] }>,
	features: Record<FeatureKind, { features: Feature<Geometry | null, object>[] }>,
	edition: Edition
): Record<string, Table> {
	const { position, ...city } = ITEM_SCHEMAS.cities.properties ?? {};
	const source = { source: sourceColumns(atlas) };
	const subjects = subjectsOf(atlas);
	const inCity = { city: namesOf(byId(atlas.cities), 'city') };
	const table = (kind: ItemKind | FeatureKind, schema: JsonSchema, rows: object[], more: More = {}) => ({
		kind,
		items: rows as Item[],
		columns: columnsWith(columnsOf(schema), {
			link: linkColumn(edition, kind === 'sources' ? 'page' : 'url'),
			...more
		}),
		references: {}
	});
	const ofItems = (kind: ItemKind, more?: More): Table =>
		table(kind, ITEM_SCHEMAS[kind], items[kind].items, more);
	const ofFeatures = (kind: FeatureKind, more?: More): Table =>
		table(kind, FEATURE_PROPERTIES[kind], features[kind].features.map(withPlace), more);
	const cities = atlas.cities.map((record) => ({
		...Object.fromEntries(Object.keys(city).map((key) => [key, null])),
		...record,
		...positionProperties(record.position),
		lngLat: record.position.lngLat
	}));
	const placed = { ...city, ...positionSchema() };
	return {
		'agreements.csv': ofItems('agreements'),
		'cities.csv': table('cities', object(placed), cities, { country: PLACE_COLUMNS }),
		'claims.csv': {
			...ofItems('claims', {
				...source,
				subject: namesOf(subjects, 'subject'),
				measure: measureColumns(atlas),
				value_text: dayColumns('value', (item) => (item.unit === 'date' ? item.value_text : null)),
				unit: labelsOf('unit', 'unit')
			}),
			references: { source: 'sources.csv' }
		},
		'events.csv': { ...ofItems('events', inCity), references: { city: 'cities.csv' } },
		'nodes.csv': ofFeatures('nodes', { countries: PLACE_COLUMNS }),
		'organisations.csv': { ...ofItems('organisations', inCity), references: { city: 'cities.csv' } },
		'relations.csv': {
			...ofItems('relations', {
				...source,
				from: namesOf(subjects, 'from'),
				type: labelsOf('relation_type', 'type'),
				to: namesOf(subjects, 'to')
			}),
			references: { source: 'sources.csv' }
		},
		'routes.csv': {
			...ofFeatures('routes', { route: namesOf(byId(atlas.routes), 'route') }),
			references: { from_node: 'nodes.csv', to_node: 'nodes.csv' }
		},
		'sites.csv': {
			...ofFeatures('sites', { ...inCity, start_year: PLACE_COLUMNS }),
			references: { city: 'cities.csv' }
		},
		'sources.csv': ofItems('sources')
	};
}

function columnsWith(columns: Column[], more: More): Column[] {
	return columns.flatMap((column) => {
		const added = more[column.name] ?? [];
		return Array.isArray(added) ? [column, ...added] : [added];
	});
}

function withPlace({ properties, geometry }: Feature<Geometry | null, object>): Item {
	return { ...properties, lngLat: geometry?.type === 'Point' ? geometry.coordinates : null };
}

function positionSchema(): Record<string, JsonSchema> {
	const names = Object.keys(positionProperties(null));
	const { properties = {} } = FEATURE_PROPERTIES.sites;
	return Object.fromEntries(names.flatMap((name) => (properties[name] ? [[name, properties[name]]] : [])));
}
