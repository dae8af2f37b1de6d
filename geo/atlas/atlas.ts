import { atlasConfig } from '../atlas.config';
import type { AtlasConfig } from '../read/config';
import { codes } from '../read/codes';
import {
	BILATERAL_URL,
	CHANGES_URL,
	cityUrl,
	CORRIDOR_URL,
	elementUrl,
	nodeUrl,
	organisationUrl,
	routeUrl,
	siteUrl,
	sourceUrl,
	TIMELINE_URL,
	tourUrl
} from '../shared/addresses';
import { type Bbox, lineBbox, type LngLat } from '../shared/coordinates';
import type { Problem } from '../read/problem';
import type {
	Agreement,
	Change,
	City,
	Claim,
	Event,
	Hub,
	Leg,
	Measure,
	Node,
	Organisation,
	Records,
	Relation,
	Route,
	Service,
	Site,
	Source
} from '../read/schema';
import { type Position, SCHEMA_VERSION } from '../read/schema-fields';
import type { Tour } from '../read/tour-schema';
import { unionBbox } from '../shared/bbox';
import { NEAR_KM } from '../shared/near';
import { nearestOnLine } from '../draw/length';
import { runOf, type Run, urlOfService } from './services';

/** More than that in degrees of latitude, everywhere. */
const AROUND_DEGREES = 1;

/** Ids of the sites and nodes near the line of a leg, the nearest first; its own ends are left out. */
export function nearLine(
	{ sites, nodes }: Pick<Records, 'sites' | 'nodes'>,
	{ from, to }: Pick<Leg, 'from' | 'to'>,
	line: LngLat[]
): { sites: string[]; nodes: string[] } {
	const others = nodes.filter(({ id }) => id !== from && id !== to);
	return { sites: nearest(sites, line), nodes: nearest(others, line) };
}

function nearest(things: readonly { id: string; position: Position | null }[], line: LngLat[]): string[] {
	const isAround = boxAround(line);
	return things
		.flatMap(({ id, position }) =>
			position && isAround(position.lngLat)
				? [{ id, km: nearestOnLine(line, position.lngLat).distanceKm }]
				: []
		)
		.filter(({ km }) => km <= NEAR_KM)
		.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

/** Whether a point is worth measuring: a line has hundreds of segments, and most points lie far from all of them. */
function boxAround(line: LngLat[]): (lngLat: LngLat) => boolean {
	const [west, south, east, north] = lineBbox(line);
	return ([lng, lat]) => {
		const reach = AROUND_DEGREES / Math.cos((lat * Math.PI) / 180);
		return (
			lng > west - reach && lng < east + reach && lat > south - AROUND_DEGREES && lat < north + AROUND_DEGREES
		);
	};
}

export type Country = Node['countries'][number];

/**
 * The countries that a leg begins and ends in, in the direction of its record: equal where it crosses no
 * border. A node of two countries is the crossing itself, so a leg that ends there stays in its own country.
 */
export function countriesOf(
	{ id }: Pick<Leg, 'id'>,
	from: Pick<Node, 'countries'>,
	to: Pick<Node, 'countries'>
): [Country, Country] {
	const shared = from.countries.find((country) => to.countries.includes(country));
	const [start, end] = [shared ?? from.countries[0], shared ?? to.countries[0]];
	if (!start || !end) throw new Error(`leg ${id}: found a node without a country, wanted one for each`);
	return [start, end];
}

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
/** `id` is that of its element on the page of all changes. */
export type AtlasChange = Linked<Change & { id: string }>;
/** `url` is that of its card on the page of the route that it shares most with, or the page of the corridor. */
export type AtlasService = Linked<Service & Run>;
export type AtlasRoute = Linked<Route & { length_km: number; bbox: Bbox }>;

/** The content of `/data/atlas.json`: every record and label, no line geometry. */
export type Atlas = {
	schema_version: number;
	config: Pick<
		AtlasConfig,
		'corridor' | 'bilateral' | 'bbox' | 'main_route' | 'headline_measures' | 'flagships' | 'flagship_measures'
	>;
	codes: typeof codes;
	measures: Measure[];
	sites: Linked<Site>[];
	cities: Linked<City>[];
	nodes: Linked<Node>[];
	hubs: Hub[];
	legs: AtlasLeg[];
	routes: AtlasRoute[];
	services: AtlasService[];
	organisations: Linked<Organisation>[];
	agreements: Linked<Agreement>[];
	relations: Relation[];
	events: Linked<Event>[];
	/** `url` is the published address of the source, `page` its page in the atlas */
	sources: (Source & { page: string })[];
	claims: Linked<Claim>[];
	tours: Linked<Tour>[];
	changes: AtlasChange[];
	/** what the checks found doubtful and let pass */
	warnings: Problem[];
};

type Addressed = Pick<
	Records,
	'sites' | 'cities' | 'organisations' | 'agreements' | 'events' | 'routes' | 'services'
>;

/** Root-relative address of the page that shows a subject of claims: its own, or the one that lists its kind. */
function subjectPages({ sites, cities, organisations, routes, services, agreements, events }: Addressed) {
	const pages = new Map<string, string>();
	for (const { id } of agreements) pages.set(id, BILATERAL_URL);
	for (const { id } of events) pages.set(id, TIMELINE_URL);
	for (const { id } of sites) pages.set(id, siteUrl(id));
	for (const { id } of cities) pages.set(id, cityUrl(id));
	for (const { id } of organisations) pages.set(id, organisationUrl(id));
	for (const { id } of routes) pages.set(id, routeUrl(id));
	for (const one of services) pages.set(one.id, urlOfService(routes, one).replace(/#.*$/, ''));
	return (subject: string): string =>
		pages.get(subject) ?? (subject === 'corridor' ? CORRIDOR_URL : BILATERAL_URL);
}

/** Changes of a day are numbered from the oldest, so that a new one on top leaves the addresses of the others. */
function linkedChanges(changes: readonly Change[]): AtlasChange[] {
	return changes.map((change, index) => {
		const n = changes.slice(index).filter(({ date }) => date === change.date).length;
		const id = `change-${change.date}-${n}`;
		return { id, ...change, url: elementUrl(CHANGES_URL, id) };
	});
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
	const { corridor, bilateral, bbox, main_route, headline_measures, flagships, flagship_measures } =
		atlasConfig;
	const pageOf = subjectPages(records);
	const drawnLeg = (id: string): DrawnLeg => {
		const found = drawn.get(id);
		if (!found) throw new Error(`leg ${id}: no line drawn, wanted one for every leg`);
		return found;
	};
	const legs = records.legs.map((leg) => {
		const { line, lengthKm, bbox } = drawnLeg(leg.id);
		const near = nearLine(records, leg, line);
		return { ...leg, length_km: lengthKm, bbox, near, countries: endsOf(leg) };
	});
	const legsById = new Map(legs.map((leg) => [leg.id, leg]));
	return {
		schema_version: SCHEMA_VERSION,
		config: { corridor, bilateral, bbox, main_route, headline_measures, flagships, flagship_measures },
		codes,
		measures: records.measures,
		sites: records.sites.map((site) => ({ ...site, url: siteUrl(site.id) })),
		cities: records.cities.map((city) => ({ ...city, url: cityUrl(city.id) })),
		nodes: records.nodes.map((node) => ({ ...node, url: nodeUrl(node.id) })),
		hubs: records.hubs,
		legs,
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
		services: records.services.map((service) => ({
			...service,
			...runOf(service, legsById, records.claims),
			url: urlOfService(records.routes, service)
		})),
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
		tours: records.tours.map((tour) => ({ ...tour, url: tourUrl(tour.id) })),
		changes: linkedChanges(records.changes),
		warnings
	};
}
