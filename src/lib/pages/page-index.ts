import type { Atlas, Claim } from '../../../geo';
import { groupBy } from './atlas-index';
import type { Lookup } from './lookup';
import { legsOfSpan } from '../records/span';

type Cited = Pick<Atlas['sites'][number], 'id' | 'name' | 'name_zh' | 'url' | 'sources' | 'notes'>;
/** A claim of a stretch of a route, with the ids of its legs. */
export type SpanClaim = { claim: Atlas['claims'][number]; legs: string[] };

/** What the pages of single records ask an atlas for, so that none of them looks through all records. */
export type PageIndex = ReturnType<typeof makeIndex>;

const indexes = new WeakMap<Atlas, PageIndex>();

/** Made when a page first asks for it, in the order of the records everywhere. */
export function pageIndexOf(lookup: Lookup): PageIndex {
	const index = indexes.get(lookup.atlas) ?? makeIndex(lookup);
	indexes.set(lookup.atlas, index);
	return index;
}

function makeIndex(lookup: Lookup) {
	const { atlas } = lookup;
	const spans = spanClaims(lookup);
	return {
		sites: byId(atlas.sites),
		cities: byId(atlas.cities),
		hubs: byId(atlas.hubs),
		organisations: byId(atlas.organisations),
		sitesByCity: groupBy(atlas.sites, ({ city }) => city),
		sitesByWhole: groupBy(atlas.sites, ({ within }) => within),
		order: new Map(atlas.sites.map((site, at) => [site, at])),
		organisationsByCity: groupBy(atlas.organisations, ({ city }) => city),
		nodesBySite: groupBy(atlas.nodes, ({ site }) => site),
		nodesByHub: groupBy(atlas.nodes, ({ hub }) => hub),
		hubsByCity: groupBy(atlas.hubs, ({ city }) => city),
		eventsBySubject: perKey(atlas.events, ({ subjects }) => subjects),
		citing: perKey(citable(atlas), ({ sources, notes }) =>
			[sources, notes.map((note) => note.sources)].flat(2)
		),
		spans,
		spansByLeg: perKey(spans, ({ legs }) => legs)
	};
}

/** Every record that a page of a source lists. */
function citable(atlas: Atlas): Cited[] {
	const { sites, cities, nodes, organisations, agreements, events, routes } = atlas;
	return [sites, cities, nodes, organisations, agreements, events, routes].flat();
}

function spanClaims(lookup: Lookup): SpanClaim[] {
	const known = new Map<string, string[]>();
	const legsOf = (span: NonNullable<Claim['span']>): string[] => {
		const key = [span.route, span.from, span.to].join(' ');
		const legs = known.get(key) ?? legsOfSpan(lookup, span);
		known.set(key, legs);
		return legs;
	};
	return lookup.atlas.claims.flatMap((claim) => (claim.span ? [{ claim, legs: legsOf(claim.span) }] : []));
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
	return new Map(list.map((record) => [record.id, record]));
}

/** The things of a list under each of their keys, each once. */
function perKey<T>(list: readonly T[], keysOf: (thing: T) => readonly string[]): ReadonlyMap<string, T[]> {
	const pairs = list.flatMap((thing) => [...new Set(keysOf(thing))].map((key) => ({ key, thing })));
	const groups = groupBy(pairs, ({ key }) => key);
	return new Map([...groups].map(([key, found]) => [key, found.map(({ thing }) => thing)]));
}
