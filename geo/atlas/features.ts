import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { DrawnLeg } from './atlas';
import { legFeatureId, legUrl, nodeUrl, siteUrl } from '../shared/addresses';
import { type Host, linkOf, NO_HOST } from '../shared/host';
import { publishedLengths, sinceYears } from './published-length';
import type { Leg, Node, Records, Route, Site } from '../read/schema';
import type { Position } from '../read/schema-fields';
import { addTo } from '../shared/group-by';

/** Above this many routes on one leg a single line stands for all. */
const MOST_PARALLEL = 3;

type Use = { route: Route; isReverse: boolean };

/**
 * Where each route lies on the legs that it shares: steps to the right of its own direction of travel, the steps
 * of a leg centred on it. The first route of a leg sets the direction that all are counted in, so that routes
 * which run on together keep their sides from leg to leg, whichever way the legs are recorded.
 * @returns by route and leg id; null for a copy that is not drawn, since more than three routes share the leg
 */
export function parallelOffsets(routes: Route[]): (route: string, leg: string) => number | null {
	const uses = new Map<string, Use[]>();
	for (const route of [...routes].sort(mainFirst))
		for (const { leg, reverse } of route.legs) addTo(uses, leg, { route, isReverse: reverse });
	return (route, leg) => offsetOf(uses.get(leg) ?? [], route);
}

function offsetOf(uses: Use[], id: string): number | null {
	const index = uses.findIndex(({ route }) => route.id === id);
	if (uses.length > MOST_PARALLEL) return index === 0 ? 0 : null;
	const step = index - (uses.length - 1) / 2;
	return uses[index]?.isReverse === uses[0]?.isReverse || step === 0 ? step : -step;
}

/** Main passages first, then by id: whichever line stands for many is the strongest of them. */
function mainFirst(one: Route, other: Route): number {
	const rank = ({ group }: Route) => (group === 'main' ? 0 : 1);
	return rank(one) - rank(other) || (one.id < other.id ? -1 : 1);
}

export type SiteProperties = ReturnType<typeof siteProperties>;
export type NodeProperties = ReturnType<typeof nodeProperties>;
export type RouteLegProperties = ReturnType<typeof routeLegProperties>;

/** Every site; the geometry is null where no source states the place. */
export function siteFeatures(
	records: Pick<Records, 'sites' | 'organisations' | 'relations'>,
	host = NO_HOST
): FeatureCollection<Point | null, SiteProperties> {
	const organisations = organisationsOf(records);
	const features = records.sites.map((site): Feature<Point | null, SiteProperties> => ({
		type: 'Feature',
		id: site.id,
		properties: siteProperties(site, organisations.get(site.id) ?? [], host),
		geometry: site.position && { type: 'Point', coordinates: site.position.lngLat }
	}));
	return { type: 'FeatureCollection', features };
}

/** Every port, station, crossing and airport. */
export function nodeFeatures(
	records: Pick<Records, 'nodes' | 'legs' | 'routes'>,
	host = NO_HOST
): FeatureCollection<Point, NodeProperties> {
	const features = records.nodes.map((node): Feature<Point, NodeProperties> => ({
		type: 'Feature',
		id: node.id,
		properties: nodeProperties(node, records, host),
		geometry: { type: 'Point', coordinates: node.position.lngLat }
	}));
	return { type: 'FeatureCollection', features };
}

/**
 * Every leg of every route, in order, turned in the direction of travel.
 * @throws where a route names a leg that is not drawn
 */
export function routeFeatures(
	records: Pick<Records, 'legs' | 'routes' | 'claims' | 'nodes'>,
	drawn: ReadonlyMap<string, DrawnLeg>,
	host = NO_HOST
): FeatureCollection<LineString, RouteLegProperties> {
	const published = publishedLengths(records);
	const since = sinceYears(records);
	const strands = parallelOffsets(records.routes);
	const nodes = new Map(records.nodes.map((node) => [node.id, node]));
	const features = records.routes.flatMap((route) =>
		route.legs.map((step, index): Feature<LineString, RouteLegProperties> => {
			const leg = records.legs.find(({ id }) => id === step.leg);
			const track = drawn.get(step.leg);
			if (!leg || !track)
				throw new Error(`route ${route.id}: leg ${step.leg} is not drawn, wanted every leg`);
			const properties = routeLegProperties(route, index, leg, {
				lengthKm: track.lengthKm,
				publishedKm: published.get(leg.id) ?? null,
				sinceYear: since(route.id, leg),
				routes: routesUsing(records.routes, leg.id),
				strand: strands(route.id, leg.id),
				nodes,
				host
			});
			const coordinates = step.reverse ? track.line.toReversed() : track.line;
			return {
				type: 'Feature',
				id: properties.id,
				properties,
				geometry: { type: 'LineString', coordinates }
			};
		})
	);
	return { type: 'FeatureCollection', features };
}

/** Ids of the routes that run on a leg. */
export function routesUsing(routes: Route[], leg: string): string[] {
	return routes.filter(({ legs }) => legs.some((step) => step.leg === leg)).map(({ id }) => id);
}

/** Ids of the organisations of each site: those that it is, whose seat it is, or that a relation ties to it. */
function organisationsOf({
	organisations,
	relations
}: Pick<Records, 'organisations' | 'relations'>): Map<string, string[]> {
	const known = new Set(organisations.map(({ id }) => id));
	const pairs = [
		...organisations.flatMap(({ id, site }) => (site ? [[site, id] as const] : [])),
		...relations.flatMap(({ from, to }) => [[from, to] as const, [to, from] as const])
	];
	const found = new Map<string, string[]>();
	for (const [site, id] of pairs) if (known.has(id) && !found.get(site)?.includes(id)) addTo(found, site, id);
	for (const ids of found.values()) ids.sort();
	return found;
}

function siteProperties(site: Site, organisations: string[], host: Host) {
	return {
		id: site.id,
		name: site.name,
		name_zh: site.name_zh,
		name_zh_status: site.name_zh_status,
		kind: site.kind,
		sectors: site.sectors,
		city: site.city,
		country: site.country,
		status: site.status,
		start_year: site.start_year,
		...positionProperties(site.position),
		within: site.within ?? null,
		organisations,
		url: siteUrl(site.id),
		link: linkOf(host, siteUrl(site.id)),
		summary: site.summary,
		summary_zh: site.summary_zh,
		source_ids: site.sources
	};
}

function nodeProperties(node: Node, { legs, routes }: Pick<Records, 'legs' | 'routes'>, host: Host) {
	const here = legs.filter(({ from, to }) => from === node.id || to === node.id);
	return {
		id: node.id,
		name: node.name,
		name_zh: node.name_zh,
		name_zh_status: node.name_zh_status,
		kind: node.kind,
		countries: node.countries,
		hub: node.hub ?? null,
		site: node.site ?? null,
		unlocode: node.codes.unlocode ?? null,
		iata: node.codes.iata ?? null,
		icao: node.codes.icao ?? null,
		...positionProperties(node.position),
		url: nodeUrl(node.id),
		link: linkOf(host, nodeUrl(node.id)),
		modes: [...new Set(here.map(({ mode }) => mode))].sort(),
		routes: routes
			.filter((route) => route.legs.some((step) => here.some(({ id }) => id === step.leg)))
			.map(({ id }) => id),
		source_ids: node.sources
	};
}

/** How well a place is known; `none` and nulls where no source states it. */
export function positionProperties(position: Position | null) {
	return {
		accuracy: position?.accuracy ?? ('none' as const),
		accuracy_m: position?.accuracy_m ?? null,
		position_basis: position?.basis ?? null,
		position_basis_zh: position?.basis_zh ?? null,
		position_verified: position?.verified ?? false,
		placeholder_position: position?.placeholder ?? false,
		position_licence: position?.licence ?? null,
		position_credit: position?.credit ?? null
	};
}

type Track = {
	lengthKm: number;
	publishedKm: number | null;
	sinceYear: number | null;
	routes: string[];
	strand: number | null;
	nodes: ReadonlyMap<string, Node>;
	host: Host;
};

/** A leg that cites no source of its own stands on those of its route. */
function routeLegProperties(route: Route, index: number, leg: Leg, track: Track) {
	const isReverse = route.legs[index]?.reverse ?? false;
	const from = isReverse ? leg.to : leg.from;
	const to = isReverse ? leg.from : leg.to;
	const [start, end] = [track.nodes.get(from), track.nodes.get(to)];
	return {
		id: legFeatureId(route.id, index + 1),
		name: `${start?.name ?? from} – ${end?.name ?? to}`,
		name_zh: `${start?.name_zh ?? from} – ${end?.name_zh ?? to}`,
		route: route.id,
		leg: index + 1,
		leg_id: leg.id,
		from,
		to,
		/** the same under names that are no keywords of SQL */
		from_node: from,
		to_node: to,
		/** one of the main passages of the corridor */
		main: route.group === 'main',
		mode: leg.mode,
		status: leg.status,
		length_km: track.lengthKm,
		published_km: track.publishedKm,
		since_year: track.sinceYear,
		alignment: leg.alignment,
		line: leg.line ?? null,
		line_zh: leg.line_zh ?? null,
		source_ids: leg.sources.length > 0 ? leg.sources : route.sources,
		routes: track.routes,
		/** steps to the right of the direction of travel where several routes share the track; null: not drawn */
		strand: track.strand,
		url: legUrl(route.id, index + 1),
		link: linkOf(track.host, legUrl(route.id, index + 1))
	};
}
