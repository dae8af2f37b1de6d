import type { LngLat } from '../../shared/coordinates';
import type { Borders } from '../../atlas/borders';
import type { Problem, Path } from '../../read/problem';
import type { ReadResult } from '../../read/read';
import type { City, Hub, Leg, Measure, Node, Records, Route, Service, Site, Source } from '../../read/schema';
import type { Stations } from '../../read/osm-files';

/** A field of the record of a finding, or what a path of it leads to, or a field of another record. */
export type Field = string | Path | { record: object; field: string };

/**
 * A fault of a record, before it is known in which file and line the record stands. `rests` are the fields beside
 * `path` that it follows from: where the schema or a rule before this one has told of one of them, it is not told.
 */
export type Finding = {
	record: object;
	path?: Path;
	message: string;
	severity?: Problem['severity'];
	rests?: Field[];
};

/** One rule of the records; its id is what problems, tests and `/quality` name. */
export type Rule = { id: string; check(context: Context): Iterable<Finding> };

/** The kinds whose ids are subjects of claims and relations, and share one namespace. */
export const SUBJECT_KINDS = [
	'sites',
	'cities',
	'organisations',
	'agreements',
	'events',
	'routes',
	'services'
] as const;
/** Subjects without a record of their own. */
export const SPECIAL_SUBJECTS = ['corridor', 'bilateral'] as const;
export const isSpecialSubject = (id: string): boolean => SPECIAL_SUBJECTS.some((special) => special === id);

export type ById = {
	sites: ReadonlyMap<string, Site>;
	cities: ReadonlyMap<string, City>;
	nodes: ReadonlyMap<string, Node>;
	hubs: ReadonlyMap<string, Hub>;
	legs: ReadonlyMap<string, Leg>;
	routes: ReadonlyMap<string, Route>;
	services: ReadonlyMap<string, Service>;
	sources: ReadonlyMap<string, Source>;
	measures: ReadonlyMap<string, Measure>;
	claims: ReadonlyMap<string, Records['claims'][number]>;
};

export type Context = {
	records: Records;
	/** ids that stand in the files, with those of records that were left out */
	ids: ReadResult['ids'];
	nameless: ReadResult['nameless'];
	unread: ReadResult['unread'];
	/** whether some record could not be read, so that what it names is not known */
	hasLost: boolean;
	/** whether the schema or a rule before this one has told of a field of a record */
	isTold(record: object, field: string): boolean;
	byId: ById;
	borders: Borders;
	/** names of the files in geo/osm without ending; null where that directory is not looked at */
	traces: ReadonlySet<string> | null;
	/** points of geo/osm/stations.geojson by id; null where they are not looked at */
	stations: Stations | null;
};

export function contextOf(
	{ all: records, ids, nameless, unread, hasLost }: ReadResult,
	borders: Borders,
	{ traces, stations, isTold }: Pick<Context, 'traces' | 'stations' | 'isTold'>
): Context {
	const byId: ById = {
		sites: mapById(records.sites),
		cities: mapById(records.cities),
		nodes: mapById(records.nodes),
		hubs: mapById(records.hubs),
		legs: mapById(records.legs),
		routes: mapById(records.routes),
		services: mapById(records.services),
		sources: mapById(records.sources),
		measures: mapById(records.measures),
		claims: mapById(records.claims)
	};
	return { records, ids, nameless, unread, hasLost, isTold, byId, borders, traces, stations };
}

function mapById<T extends { id: string }>(list: T[]): Map<string, T> {
	return new Map(list.map((record) => [record.id, record]));
}

/** Fields of another record that a finding rests on. */
export function fieldsOf(record: object, ...fields: string[]): Field[] {
	return fields.map((field) => ({ record, field }));
}

/** A point as authors write it. */
export function pair([lng, lat]: LngLat): string {
	return `[${lng}, ${lat}]`;
}
