import type { Atlas, Claim } from '../../../geo';
import { groupBy } from '../../../geo/shared/group-by';
import { addressedFirst } from '../records/twins';

export type Named = { name: string; name_zh: string; name_zh_status: string };
/** Other names; agreements and events have none. */
type Aliases = { aliases?: string[]; aliases_zh?: string[] };
type Keyed<T> = ReadonlyMap<string, T>;
export type AtlasIndex = ReturnType<typeof makeIndex>;

const indexes = new WeakMap<Atlas, AtlasIndex>();

/** The maps over one atlas; made once, since every page asks for them. */
export function indexOf(atlas: Atlas): AtlasIndex {
	const index = indexes.get(atlas) ?? makeIndex(atlas);
	indexes.set(atlas, index);
	return index;
}

function makeIndex(atlas: Atlas) {
	const sources = byId(atlas.sources);
	return {
		subjects: byId<Named & Aliases & { id: string; url: string }>([
			...atlas.sites,
			...atlas.cities,
			...atlas.organisations,
			...atlas.agreements,
			...atlas.events,
			...atlas.routes,
			...atlas.services
		]),
		nodes: byId(atlas.nodes),
		legs: byId(atlas.legs),
		routes: byId(atlas.routes),
		services: byId(atlas.services),
		sources,
		claims: byId(atlas.claims),
		measures: byId(atlas.measures),
		claimsBySubject: groupBy(addressedFirst(atlas.claims, sources), (claim) => claim.subject),
		claimsBySource: groupBy(atlas.claims, (claim) => claim.source),
		relationsFrom: groupBy(atlas.relations, (relation) => relation.from),
		relationsTo: groupBy(atlas.relations, (relation) => relation.to)
	};
}

function byId<T extends { id: string }>(list: readonly T[]): Keyed<T> {
	return new Map(list.map((record) => [record.id, record]));
}

type Span = NonNullable<Claim['span']>;
type Cited = Pick<Atlas['sites'][number], 'id' | 'name' | 'name_zh' | 'url' | 'sources' | 'notes'>;
/** A claim of a stretch of a route, with the ids of its legs. */
export type SpanClaim = { claim: Atlas['claims'][number]; legs: string[] };

/** What the pages of single records ask an atlas for, so that none of them looks through all records. */
export type PageIndex = ReturnType<typeof makePageIndex>;

const pageIndexes = new WeakMap<Atlas, PageIndex>();

/** Made when a page first asks for it, in the order of the records everywhere. */
export function pageIndexOf({ atlas }: { atlas: Atlas }): PageIndex {
	const index = pageIndexes.get(atlas) ?? makePageIndex(atlas);
	pageIndexes.set(atlas, index);
	return index;
}

function makePageIndex(atlas: Atlas) {
	const spans = spanClaims(atlas);
	// an id that a subject shares with a node is that of the subject
	const changeable = new Map<string, Pick<Cited, 'name' | 'name_zh' | 'url'>>([
		...byId(atlas.tours),
		...byId(atlas.nodes),
		...indexOf(atlas).subjects
	]);
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
		changeable,
		/** the newest change that names the record with a page at an address */
		changeByUrl: new Map(
			atlas.changes
				.flatMap((change) => change.records.map((id) => [changeable.get(id)?.url, change] as const))
				.reverse()
		),
		spans,
		spansByLeg: perKey(spans, ({ legs }) => legs)
	};
}

/** Every record that a page of a source lists. */
function citable(atlas: Atlas): Cited[] {
	const { sites, cities, nodes, organisations, agreements, events, routes, services } = atlas;
	return [sites, cities, nodes, organisations, agreements, events, routes, services].flat();
}

function spanClaims(atlas: Atlas): SpanClaim[] {
	const index = indexOf(atlas);
	const known = new Map<string, string[]>();
	const legsOf = (span: Span): string[] => {
		const key = [span.route, span.service, span.from, span.to].join(' ');
		const legs = known.get(key) ?? legsOfSpan(index, span);
		known.set(key, legs);
		return legs;
	};
	return atlas.claims.flatMap((claim) => (claim.span ? [{ claim, legs: legsOf(claim.span) }] : []));
}

/**
 * Ids of the legs between two nodes of a route, or of a service, in order: a span on one route speaks of the track for all that
 * share it. None where the nodes do not lie on the route in this order.
 */
export function legsOfSpan(index: AtlasIndex, span: Span): string[] {
	return stepsOfSpan(index, span).map(({ id }) => id);
}

/** The same legs with their directions. */
export function stepsOfSpan(
	{ routes, services, legs }: AtlasIndex,
	{ route = '', service = '', from, to }: Span
): { id: string; isReverse: boolean }[] {
	const steps = ((routes.get(route) ?? services.get(service))?.legs ?? []).map(({ leg: id, reverse }) => {
		const leg = legs.get(id);
		const [start, end] = reverse ? [leg?.to, leg?.from] : [leg?.from, leg?.to];
		return { id, isReverse: reverse, start, end };
	});
	const first = steps.findIndex(({ start }) => start === from);
	const last = steps.findIndex(({ end }, index) => index >= first && end === to);
	return first < 0 || last < 0 ? [] : steps.slice(first, last + 1);
}

/** The things of a list under each of their keys, each once. */
function perKey<T>(list: readonly T[], keysOf: (thing: T) => readonly string[]): ReadonlyMap<string, T[]> {
	const pairs = list.flatMap((thing) => [...new Set(keysOf(thing))].map((key) => ({ key, thing })));
	const groups = groupBy(pairs, ({ key }) => key);
	return new Map([...groups].map(([key, found]) => [key, found.map(({ thing }) => thing)]));
}
