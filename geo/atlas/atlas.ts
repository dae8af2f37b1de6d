import { atlasConfig, type AtlasConfig } from '../atlas.config';
import {
	BILATERAL_URL,
	cityUrl,
	CORRIDOR_URL,
	elementUrl,
	nodeUrl,
	organisationUrl,
	routeUrl,
	siteUrl,
	sourceUrl,
	TIMELINE_URL
} from '../shared/addresses';
import { codes } from '../shared/codes';
import type { Bbox, LngLat } from '../shared/coordinates';
import { nearLine } from './near-line';
import { countriesOf, type Country } from './countries';
import type { Problem } from '../read/problem';
import {
	SCHEMA_VERSION,
	type Agreement,
	type City,
	type Claim,
	type Event,
	type Hub,
	type Leg,
	type Measure,
	type Node,
	type Organisation,
	type Records,
	type Relation,
	type Route,
	type Site,
	type Source
} from '../read/schema';

/**
 * What the geometry half knows of a leg: its line in the direction of the record, its length and extent, and, where
 * the line was traced, whom it is owed to.
 */
export type DrawnLeg = { line: LngLat[]; lengthKm: number; bbox: Bbox; credit?: string };

export type Linked<T> = T & { url: string };
export type AtlasLeg = Leg & {
	length_km: number;
	bbox: Bbox;
	/** ids of what lies near its line, the nearest first, without its own ends */
	near: { sites: string[]; nodes: string[] };
	/** those at `from` and at `to`: equal where the leg crosses no border */
	countries: [Country, Country];
};
export type AtlasRoute = Linked<Route & { length_km: number; bbox: Bbox }>;

/** The content of `/data/atlas.json`: every record and label, no line geometry. */
export type Atlas = {
	schema_version: number;
	config: AtlasConfig;
	codes: typeof codes;
	measures: Measure[];
	sites: Linked<Site>[];
	cities: Linked<City>[];
	nodes: Linked<Node>[];
	hubs: Hub[];
	legs: AtlasLeg[];
	routes: AtlasRoute[];
	organisations: Linked<Organisation>[];
	agreements: Linked<Agreement>[];
	relations: Relation[];
	events: Linked<Event>[];
	/** `url` is the published address of the source, `page` its page in the atlas */
	sources: (Source & { page: string })[];
	claims: Linked<Claim>[];
	/** what the checks found doubtful and let pass */
	warnings: Problem[];
};

/** The smallest box that holds all boxes; none of them crosses ±180°. */
function unionBbox(boxes: Bbox[]): Bbox {
	return [
		Math.min(...boxes.map((box) => box[0])),
		Math.min(...boxes.map((box) => box[1])),
		Math.max(...boxes.map((box) => box[2])),
		Math.max(...boxes.map((box) => box[3]))
	];
}

type Addressed = Pick<Records, 'sites' | 'cities' | 'organisations' | 'agreements' | 'events' | 'routes'>;

/** Root-relative address of the page that shows a subject of claims: its own, or the one that lists its kind. */
function subjectPages({ sites, cities, organisations, routes, agreements, events }: Addressed) {
	const pages = new Map<string, string>();
	for (const { id } of agreements) pages.set(id, BILATERAL_URL);
	for (const { id } of events) pages.set(id, TIMELINE_URL);
	for (const { id } of sites) pages.set(id, siteUrl(id));
	for (const { id } of cities) pages.set(id, cityUrl(id));
	for (const { id } of organisations) pages.set(id, organisationUrl(id));
	for (const { id } of routes) pages.set(id, routeUrl(id));
	return (subject: string): string =>
		pages.get(subject) ?? (subject === 'corridor' ? CORRIDOR_URL : BILATERAL_URL);
}

/**
 * Joins the records with what the geometry half drew.
 * @throws where a leg of the records was not drawn, or has an end that is no node
 */
export function buildAtlas(
	records: Records,
	drawn: ReadonlyMap<string, DrawnLeg>,
	warnings: Problem[] = []
): Atlas {
	const nodes = new Map(records.nodes.map((node) => [node.id, node]));
	const endsOf = ({ id, from, to }: Leg): [Country, Country] => {
		const [start, end] = [nodes.get(from), nodes.get(to)];
		if (!start || !end) throw new Error(`leg ${id}: found an unknown node, wanted those of the records`);
		return countriesOf({ id }, start, end);
	};
	const pageOf = subjectPages(records);
	const drawnLeg = (id: string): DrawnLeg => {
		const found = drawn.get(id);
		if (!found) throw new Error(`leg ${id}: no line drawn, wanted one for every leg`);
		return found;
	};
	return {
		schema_version: SCHEMA_VERSION,
		config: atlasConfig,
		codes,
		measures: records.measures,
		sites: records.sites.map((site) => ({ ...site, url: siteUrl(site.id) })),
		cities: records.cities.map((city) => ({ ...city, url: cityUrl(city.id) })),
		nodes: records.nodes.map((node) => ({ ...node, url: nodeUrl(node.id) })),
		hubs: records.hubs,
		legs: records.legs.map((leg) => {
			const { line, lengthKm, bbox } = drawnLeg(leg.id);
			const near = nearLine(records, leg, line);
			return { ...leg, length_km: lengthKm, bbox, near, countries: endsOf(leg) };
		}),
		routes: records.routes.map((route) => {
			const legs = route.legs.map(({ leg }) => drawnLeg(leg));
			const lengthKm = legs.reduce((sum, leg) => sum + leg.lengthKm, 0);
			return {
				...route,
				url: routeUrl(route.id),
				length_km: Math.round(lengthKm * 10) / 10,
				bbox: unionBbox(legs.map((leg) => leg.bbox))
			};
		}),
		organisations: records.organisations.map((organisation) => ({
			...organisation,
			url: organisationUrl(organisation.id)
		})),
		agreements: records.agreements.map((agreement) => ({
			...agreement,
			url: elementUrl(BILATERAL_URL, agreement.id)
		})),
		relations: records.relations,
		events: records.events.map((event) => ({ ...event, url: elementUrl(TIMELINE_URL, event.id) })),
		sources: records.sources.map((source) => ({ ...source, page: sourceUrl(source.id) })),
		claims: records.claims.map((claim) => ({ ...claim, url: elementUrl(pageOf(claim.subject), claim.id) })),
		warnings
	};
}
