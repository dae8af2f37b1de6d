import type { Atlas, Node } from '../../../geo';
import { groupBy } from './atlas-index';
import { badgeOf, collarOf } from '../symbols/badge';
import { inLanguage } from '../address/language';
import type { Lookup } from './lookup';
import type { CityGroup, LegRow, Link, RouteRow, SiteRow } from './views';

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
		collar: collarOf(site.position?.accuracy ?? 'none')
	};
}

/** Sites with a place gathered by city, the city with most sites first; cities without any are left out. */
export function cityGroups(lookup: Lookup): CityGroup[] {
	const sitesByCity = groupBy(lookup.atlas.sites, ({ city }) => city);
	return lookup.atlas.cities
		.map((city) => ({
			city: lookup.link(city),
			sites: (sitesByCity.get(city.id) ?? [])
				.filter(({ position }) => position)
				.map((site) => siteRow(lookup, site))
		}))
		.filter(({ sites }) => sites.length > 0)
		.sort((a, b) => b.sites.length - a.sites.length);
}

export function routeRow(lookup: Lookup, route: Route): RouteRow {
	return {
		...lookup.link(route),
		id: route.id,
		status: lookup.coded('status', route.status),
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
			url: `${route.url}${index + 1}/`,
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

/** Ids of the nodes that a route passes. */
export function nodesOf(lookup: Lookup, route: Route): string[] {
	const ends = route.legs.flatMap(({ leg }) => [lookup.leg(leg).from, lookup.leg(leg).to]);
	return [...new Set(ends)];
}

export function nodeLinks(lookup: Lookup, nodes: readonly Node[]): Link[] {
	return nodes.map((node) => lookup.node(node.id));
}
