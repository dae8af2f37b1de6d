import * as v from 'valibot';
import { code } from './codes';
import { date, day, id, ids, lngLat, noted, position, sources, summarised, text } from './schema-fields';
import type { Tour } from './tour-schema';

/** Names in both languages; `name_zh_status` says how the Chinese name is known. */
const named = {
	name: text,
	name_zh: text,
	name_zh_status: code('name_status'),
	aliases: v.optional(v.array(text), []),
	aliases_zh: v.optional(v.array(text), [])
};
const dated = {
	date_basis: code('date_basis'),
	date_reason: v.optional(text),
	date_reason_zh: v.optional(text)
};

export const site = v.strictObject({
	...named,
	kind: code('site_kind'),
	sectors: v.pipe(v.array(code('sector')), v.nonEmpty('at least one sector')),
	city: id,
	country: code('country'),
	status: code('status'),
	start_year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
	within: v.optional(id),
	/** null where no source states the place */
	position: v.nullable(position),
	...summarised,
	...noted,
	sources
});

export const city = v.strictObject({
	id,
	...named,
	country: code('country'),
	position,
	...summarised,
	...noted,
	sources: v.optional(ids, [])
});

/** a station in geo/osm/stations.geojson, which the build puts in place of the point */
const station = v.optional(id);
const gauge = v.pipe(v.number(), v.integer(), v.minValue(600), v.maxValue(2000));

export const node = v.strictObject({
	id,
	...named,
	kind: code('node_kind'),
	/** two where the record stands for both sides of a crossing */
	countries: v.pipe(v.array(code('country')), v.minLength(1), v.maxLength(2)),
	hub: v.optional(id),
	/** the site that this node is */
	site: v.optional(id),
	/** two rail gauges in mm that meet here, so that goods change wagons; only where a source says so */
	gauge_break: v.optional(v.strictObject({ mm: v.strictTuple([gauge, gauge]), source: id })),
	codes: v.optional(
		v.strictObject({ unlocode: v.optional(text), iata: v.optional(text), icao: v.optional(text) }),
		{}
	),
	position,
	station,
	...noted,
	sources: v.optional(ids, [])
});

export const hub = v.strictObject({ id, ...named, city: v.optional(id) });

const via = v.strictObject({
	name: text,
	name_zh: text,
	name_zh_status: v.optional(code('name_status'), 'common'),
	lngLat,
	/**
	 * geonames: town centroid from GeoNames (CC BY 4.0); estimate: our own reading, checked by nobody;
	 * openstreetmap (ODbL) comes with the stations that are joined at the build, and never stands in the records
	 */
	basis: v.picklist(['geonames', 'estimate', 'openstreetmap']),
	station
});

export const leg = v.strictObject({
	from: id,
	to: id,
	mode: code('mode'),
	status: code('status'),
	alignment: code('alignment'),
	/** name of the line or road */
	line: v.optional(text),
	line_zh: v.optional(text),
	via: v.optional(v.array(via), []),
	/** a GeoJSON file in geo/osm/ without its ending, holding one LineString from `from` to `to` */
	trace: v.optional(id),
	/** a river in geo/rivers.yaml, which a river leg follows */
	river: v.optional(id),
	...noted,
	sources: v.optional(ids, [])
});

const steps = v.pipe(
	v.array(v.strictObject({ leg: id, reverse: v.optional(v.boolean(), false) })),
	v.nonEmpty('at least one leg')
);

export const route = v.strictObject({
	...named,
	group: code('route_group'),
	service: code('service'),
	status: code('status'),
	legs: steps,
	...summarised,
	...noted,
	sources: v.optional(ids, [])
});

/** What runs over legs in order. How often and how long are claims that name it in their `span`. */
export const service = v.strictObject({
	...named,
	/** organisations; none where no source names one */
	operators: v.optional(ids, []),
	service: code('service'),
	/** in order; goods change at a node, or between two nodes of one hub */
	legs: steps,
	since: v.nullable(date),
	/** null while it runs, and where no source says that it ended */
	until: v.optional(v.nullable(date), null),
	status: code('status'),
	/** for when sources have the state */
	as_of: v.nullable(date),
	...noted,
	sources
});

export const organisation = v.strictObject({
	id,
	...named,
	kind: code('organisation_kind'),
	country: v.nullable(code('country')),
	city: v.optional(id),
	/** the site that is its seat or campus */
	site: v.optional(id),
	...summarised,
	...noted,
	sources
});

export const agreement = v.strictObject({
	id,
	...named,
	kind: code('agreement_kind'),
	date: v.nullable(date),
	...dated,
	...summarised,
	...noted,
	sources
});

/** A typed link between two subjects: site, city, organisation, agreement, event, route, or the corridor. */
export const relation = v.strictObject({
	from: id,
	type: code('relation_type'),
	to: id,
	/** of what lasts */
	since: v.optional(v.nullable(date), null),
	/** of a happening */
	date: v.optional(v.nullable(date), null),
	source: id,
	note: v.optional(text),
	note_zh: v.optional(text)
});

export const event = v.strictObject({
	id,
	...named,
	kind: code('event_kind'),
	date,
	...dated,
	/** city where it took place, when a source says so */
	city: v.optional(id),
	subjects: v.optional(ids, []),
	...summarised,
	...noted,
	sources
});

export const source = v.strictObject({
	title: text,
	title_zh: text,
	publisher: text,
	publisher_zh: text,
	kind: code('source_kind'),
	quality: code('source_quality'),
	language: v.picklist(['en', 'zh', 'other']),
	date: v.nullable(date),
	...dated,
	/** null where no address is known */
	url: v.nullable(text),
	...noted
});

/** One figure, date or attributed statement; the file name is the id of its subject. */
export const claim = v.strictObject({
	id,
	measure: id,
	value: v.nullable(v.pipe(v.number(), v.finite())),
	value_max: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
	value_text: v.optional(v.nullable(text), null),
	qualifier: v.optional(code('qualifier'), 'exact'),
	unit: code('unit'),
	as_of: v.nullable(date),
	...dated,
	source: id,
	/** where in the source, like "paragraph 3" */
	locator: text,
	statement: text,
	statement_zh: text,
	conflicts_with: v.optional(ids, []),
	/** a stretch of a route, of a service, or of both: a service is what runs, a route what is drawn */
	span: v.optional(v.strictObject({ route: v.optional(id), service: v.optional(id), from: id, to: id })),
	/** who or what the figure is of, where that is not the whole of its subject: "rail–sea trains", "the starting area" */
	scope: v.optional(text),
	scope_zh: v.optional(text),
	/** caution, shown with the evidence of the figure */
	note: v.optional(text),
	note_zh: v.optional(text),
	/** of a length: why the line that is drawn differs from it; required where they differ too much */
	length_note: v.optional(text),
	length_note_zh: v.optional(text)
});

export const measure = v.strictObject({
	id,
	label: text,
	label_zh: text,
	type: code('measure_type'),
	units: v.pipe(v.array(code('unit')), v.nonEmpty('at least one unit')),
	/** plausible range of the value in its unit; outside it the check stops */
	min: v.optional(v.number()),
	max: v.optional(v.number()),
	/** of what is nothing without its owner or object: each claim says in its scope or span whose or of what it is */
	needs_scope: v.optional(v.boolean())
});

/** What readers gained on a day. The file begins with the newest. */
export const change = v.strictObject({
	date: day,
	text,
	text_zh: text,
	/** sites, cities, organisations, agreements, events, routes, services, nodes and tours that it touched */
	records: v.optional(ids, [])
});

type Identified<T> = T & { id: string };
export type Site = Identified<v.InferOutput<typeof site>>;
export type City = v.InferOutput<typeof city>;
export type Node = v.InferOutput<typeof node>;
export type Hub = v.InferOutput<typeof hub>;
export type Leg = Identified<v.InferOutput<typeof leg>>;
export type Route = Identified<v.InferOutput<typeof route>>;
export type Service = Identified<v.InferOutput<typeof service>>;
export type Organisation = v.InferOutput<typeof organisation>;
export type Agreement = v.InferOutput<typeof agreement>;
export type Relation = v.InferOutput<typeof relation>;
export type Event = v.InferOutput<typeof event>;
export type Source = Identified<v.InferOutput<typeof source>>;
export type Claim = v.InferOutput<typeof claim> & { subject: string };
export type Measure = v.InferOutput<typeof measure>;
export type Change = v.InferOutput<typeof change>;

/** All records of the atlas, each list sorted by id (relations and changes in file order, claims by file and order). */
export type Records = {
	sites: Site[];
	cities: City[];
	nodes: Node[];
	hubs: Hub[];
	legs: Leg[];
	routes: Route[];
	services: Service[];
	organisations: Organisation[];
	agreements: Agreement[];
	relations: Relation[];
	events: Event[];
	sources: Source[];
	claims: Claim[];
	measures: Measure[];
	tours: Tour[];
	changes: Change[];
};
