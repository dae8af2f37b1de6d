import * as v from 'valibot';
import { code } from './codes';
import type { hub, leg, node, route, service } from './network-schema';
import { named } from './names-schema';
import { date, day, id, ids, noted, position, sources, summarised, text } from './schema-fields';
import type { Tour } from './tour-schema';

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
	/** other words by which people ask for it */
	aliases: v.optional(v.array(text), []),
	aliases_zh: v.optional(v.array(text), []),
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
