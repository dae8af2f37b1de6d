import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '../atlas/atlas';
import { positionProperties } from '../atlas/features';
import type { Edition } from './edition';
import { FEATURE_PROPERTIES } from './feature-schemas';
import { columnsOf, dayColumns, type Column, type Item } from './flat';
import { ITEM_SCHEMAS } from './item-schemas';
import { object, type JsonSchema } from './json-schema';
import {
	byId,
	labelsOf,
	linkColumn,
	measureColumns,
	namesOf,
	PLACE_COLUMNS,
	sourceColumns,
	subjectsOf
} from './named-columns';

/** A CSV: its rows, its columns, and which of them hold the id of a row of another table. */
export type Table = { kind: string; items: Item[]; columns: Column[]; references: Record<string, string> };

type ItemKind = Exclude<keyof typeof ITEM_SCHEMAS, 'codes'>;
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
