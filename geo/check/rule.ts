import type { LngLat } from '../atlas';
import type { Borders } from '../borders';
import type { Problem } from '../problem';
import type { ReadResult } from '../read';
import type { City, Hub, Leg, Measure, Node, Records, Route, Site, Source } from '../schema';
import type { Stations } from '../stations';
import type { Path } from '../yaml';

/** A fault of a record, before it is known in which file and line the record stands. */
export type Finding = { record: object; path?: Path; message: string; severity?: Problem['severity'] };

/** One rule of the records; its id is what problems, tests and `/quality` name. */
export type Rule = { id: string; check(context: Context): Iterable<Finding> };

/** The kinds whose ids are subjects of claims and relations, and share one namespace. */
export const SUBJECT_KINDS = ['sites', 'cities', 'organisations', 'agreements', 'events', 'routes'] as const;
/** Subjects without a record of their own. */
export const SPECIAL_SUBJECTS = ['corridor', 'bilateral'] as const;

export type ById = {
	sites: ReadonlyMap<string, Site>;
	cities: ReadonlyMap<string, City>;
	nodes: ReadonlyMap<string, Node>;
	hubs: ReadonlyMap<string, Hub>;
	legs: ReadonlyMap<string, Leg>;
	routes: ReadonlyMap<string, Route>;
	sources: ReadonlyMap<string, Source>;
	measures: ReadonlyMap<string, Measure>;
	claims: ReadonlyMap<string, Records['claims'][number]>;
};

export type Context = {
	records: Records;
	/** ids that stand in the files, with those of records that were left out */
	ids: ReadResult['ids'];
	unread: ReadResult['unread'];
	byId: ById;
	borders: Borders;
	/** names of the files in geo/osm without ending; null where that directory is not looked at */
	traces: ReadonlySet<string> | null;
	/** points of geo/osm/stations.geojson by id; null where they are not looked at */
	stations: Stations | null;
};

export function contextOf(
	{ records, ids, unread }: Pick<ReadResult, 'records' | 'ids' | 'unread'>,
	borders: Borders,
	{ traces, stations }: Pick<Context, 'traces' | 'stations'>
): Context {
	const byId: ById = {
		sites: mapById(records.sites),
		cities: mapById(records.cities),
		nodes: mapById(records.nodes),
		hubs: mapById(records.hubs),
		legs: mapById(records.legs),
		routes: mapById(records.routes),
		sources: mapById(records.sources),
		measures: mapById(records.measures),
		claims: mapById(records.claims)
	};
	return { records, ids, unread, byId, borders, traces, stations };
}

function mapById<T extends { id: string }>(list: T[]): Map<string, T> {
	return new Map(list.map((record) => [record.id, record]));
}

/** A point as authors write it. */
export function pair([lng, lat]: LngLat): string {
	return `[${lng}, ${lat}]`;
}
