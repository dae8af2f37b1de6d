import type { Atlas, Node } from '../../../geo';
import { legFeatureId, legUrl } from '../../../geo/shared/addresses';
import { inLanguage } from '../address/language';
import { compareCodes } from '../records/compare-codes';
import { keyOf } from '../plan/move';
import { isRunning } from '../plan/named';
import type { PlanRoute, PlanService } from '../plan/view';
import { stateOfRoute } from '../route/state';
import { badgeOf, accuracyRingOf } from '../symbols/badge';
import { pageIndexOf } from './atlas-index';
import { crowdOf } from './crowd';
import type { Lookup } from './lookup';
import type { Way } from './selection';
import type { EventRow, Link, PlanCodes, SiteRow } from './views';
import type { LegRow, RouteRow } from './way-views';

type Site = Atlas['sites'][number];
type Route = Atlas['routes'][number];

export function siteRow(lookup: Lookup, site: Site): SiteRow {
	return {
		...lookup.link(site),
		id: site.id,
		kind: lookup.coded('site_kind', site.kind),
		status: lookup.coded('status', site.status),
		startYear: site.start_year,
		badge: badgeOf(site),
		accuracyRing: accuracyRingOf(site.position?.accuracy ?? 'none')
	};
}

export function routeRow(lookup: Lookup, route: Route): RouteRow {
	const { operating, said } = stateOfRoute(lookup, route);
	return {
		...lookup.link(route),
		id: route.id,
		state: operating === route.legs.length ? null : said,
		operating,
		legs: route.legs.length,
		lengthKm: route.length_km,
		modes: [...new Set(route.legs.map(({ leg }) => lookup.leg(leg).mode))].map((mode) =>
			lookup.coded('mode', mode)
		)
	};
}

/** Legs of a route in the direction of travel, numbered from 1. */
export function legRows(lookup: Lookup, route: Route): LegRow[] {
	return route.legs.map(({ leg: id, reverse }, index) => {
		const leg = lookup.leg(id);
		return {
			n: index + 1,
			id,
			url: legUrl(route.id, index + 1),
			mode: lookup.coded('mode', leg.mode),
			status: lookup.coded('status', leg.status),
			from: lookup.node(reverse ? leg.to : leg.from),
			to: lookup.node(reverse ? leg.from : leg.to),
			line: inLanguage(leg, 'line', lookup.language) ?? null,
			lengthKm: leg.length_km,
			alignment: lookup.coded('alignment', leg.alignment)
		};
	});
}

/** A route as the map draws it. */
export function wayOf(lookup: Lookup, route: Route): Way {
	const ends = route.legs.flatMap(({ leg }) => [lookup.leg(leg).from, lookup.leg(leg).to]);
	const nodes = [...new Set(ends)];
	const known = [...lookup.index.nodes.values()].map(({ id, position }) => ({ id, lngLat: position.lngLat }));
	return {
		legs: route.legs.map(({ leg }, index) => ({
			leg,
			feature: legFeatureId(route.id, index + 1),
			isTurned: false
		})),
		nodes,
		crowd: crowdOf(nodes, known)
	};
}

export function nodeLinks(lookup: Lookup, nodes: readonly Node[]): Link[] {
	return nodes.map((node) => lookup.node(node.id));
}

/** Events that concern any of the subjects, oldest first. */
export function eventRows(lookup: Lookup, subjects: readonly string[]): EventRow[] {
	const { eventsBySubject } = pageIndexOf(lookup);
	const found = new Set(subjects.flatMap((id) => eventsBySubject.get(id) ?? []));
	return [...found]
		.sort((a, b) => compareCodes(a.date, b.date) || (a.id < b.id ? -1 : 1))
		.map((event) => ({
			id: event.id,
			name: lookup.link(event).name,
			kind: lookup.coded('event_kind', event.kind).label,
			date: event.date,
			dateBasis: event.date_basis,
			dateBasisLabel: lookup.coded('date_basis', event.date_basis).label
		}));
}

export type Counts = Record<
	| 'sites'
	| 'cities'
	| 'nodes'
	| 'legs'
	| 'routes'
	| 'organisations'
	| 'agreements'
	| 'relations'
	| 'events'
	| 'sources'
	| 'claims'
	| 'tours',
	number
>;

/** How many records of each kind an atlas holds. */
export function countsOf(atlas: Atlas): Counts {
	return {
		sites: atlas.sites.length,
		cities: atlas.cities.length,
		nodes: atlas.nodes.length,
		legs: atlas.legs.length,
		routes: atlas.routes.length,
		organisations: atlas.organisations.length,
		agreements: atlas.agreements.length,
		relations: atlas.relations.length,
		events: atlas.events.length,
		sources: atlas.sources.length,
		claims: atlas.claims.length,
		tours: atlas.tours.length
	};
}

/** What a planned path is told with: services, the routes by their ends, and the labels of what it may hold. */
export function planParts(lookup: Lookup): {
	routes: PlanRoute[];
	services: PlanService[];
	codes: PlanCodes;
} {
	const { codes, routes, services } = lookup.atlas;
	const labels = (list: keyof PlanCodes) => Object.keys(codes[list]).map((id) => lookup.coded(list, id));
	return {
		routes: routes.map((route) => planRoute(lookup, route)),
		services: services.map((service) => ({
			...lookup.link(service),
			id: service.id,
			isRunning: isRunning(service, services),
			asOf: service.as_of,
			moves: movesOf(service)
		})),
		codes: {
			mode: labels('mode'),
			status: labels('status'),
			alignment: labels('alignment'),
			country: labels('country')
		}
	};
}

function planRoute(lookup: Lookup, route: Lookup['atlas']['routes'][number]): PlanRoute {
	const { modes, lengthKm } = routeRow(lookup, route);
	const ends = route.legs.map(({ leg, reverse }) => {
		const { from, to } = lookup.leg(leg);
		return reverse ? { from: to, to: from } : { from, to };
	});
	return {
		...lookup.link(route),
		id: route.id,
		from: lookup.node(ends[0]?.from ?? ''),
		to: lookup.node(ends.at(-1)?.to ?? ''),
		modes,
		lengthKm,
		moves: movesOf(route)
	};
}

function movesOf({ legs }: Pick<Route, 'legs'>): string[] {
	return legs.map(({ leg, reverse }) => keyOf({ id: leg, isReverse: reverse }));
}
