import type { FigureRow } from '../pages/views';

/** By what claims are filtered; each is a key of the query of an address. */
export const FACETS = ['subject', 'kind', 'measure', 'source', 'basis'] as const;
export type Facet = (typeof FACETS)[number];

/** What claims are about. */
export const SUBJECT_KINDS = [
	'site',
	'city',
	'organisation',
	'agreement',
	'event',
	'route',
	'corridor',
	'bilateral'
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What stands at an address: one thing of a page of many, and the page by itself. */
const KINDS: Readonly<Record<string, { one: SubjectKind; all?: SubjectKind }>> = {
	sites: { one: 'site' },
	cities: { one: 'city' },
	organisations: { one: 'organisation' },
	routes: { one: 'route', all: 'corridor' },
	bilateral: { one: 'agreement', all: 'bilateral' },
	timeline: { one: 'event' }
};

/** The value of each facet of a claim. */
export type Facets = Readonly<Record<Facet, string>>;

const known = new WeakMap<FigureRow, Facets>();

/** What a row is filtered by, read from where its links lead: the table carries no ids beside them. */
export function facetsOf(row: FigureRow): Facets {
	const facets = known.get(row) ?? readFacets(row);
	known.set(row, facets);
	return facets;
}

function readFacets({ subject, measure, source, basis }: FigureRow): Facets {
	const [, page = '', id] = /^\/([a-z]+)\/(?:#?([^/]+)\/?(?:#.*)?)?$/.exec(subject.url) ?? [];
	const kind = id ? KINDS[page]?.one : KINDS[page]?.all;
	return {
		// what has no id in its address is the only one of its kind
		subject: id ?? kind ?? '',
		kind: kind ?? '',
		measure: measure.id,
		source: /^\/sources\/([^/]+)\//.exec(source.url)?.[1] ?? '',
		basis
	};
}

/** Something for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
	return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
