import { padBbox } from '../../../geo/shared/bbox';
import { bothEnds, otherLanguage } from '../address/language';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { LegPage } from './page';
import { itineraryOf, publishedTotals } from '../route/itinerary';
import { pageIndexOf } from './page-index';
import { routeProfile } from '../route/route-profile';
import { legRows, nodesOf, siteRow } from './rows';

/** Leg n (from 1) of a route. */
export function legPage(lookup: Lookup, routeId: string, n: string): LegPage | null {
	const route = lookup.index.routes.get(routeId);
	const legs = route ? legRows(lookup, route) : [];
	const leg = legs[Number(n) - 1];
	if (!route || !leg) return null;
	const name = lookup.between(leg.from, leg.to);
	const record = lookup.leg(leg.id);
	const index = pageIndexOf(lookup);
	const claims = (index.spansByLeg.get(leg.id) ?? []).map(({ claim }) => lookup.claim(claim));
	const via = route.legs[leg.n - 1]?.reverse ? record.via.slice().reverse() : record.via;
	return {
		kind: 'leg',
		language: lookup.language,
		path: leg.url,
		title: name,
		other: bothEnds(leg.from.other, leg.to.other, otherLanguage(lookup.language)),
		searchTitle: `${name} · ${leg.mode.label}`,
		description: lookup.words.descriptions.leg(
			name,
			leg.n,
			legs.length,
			lookup.link(route).name,
			leg.mode.label
		),
		map: mapView(padBbox(record.bbox, 0.12), {
			kind: 'leg',
			id: `${routeId}-${leg.n}`,
			nodes: nodesOf(lookup, route)
		}),
		route: lookup.link(route),
		routeId,
		of: legs.length,
		leg,
		legs: itineraryOf(lookup, route, leg.n),
		totals: publishedTotals(lookup, route),
		profile: routeProfile(lookup, legs),
		near: {
			sites: record.near.sites
				.flatMap((id) => index.sites.get(id) ?? [])
				.map((site) => siteRow(lookup, site)),
			nodes: record.near.nodes.map((id) => lookup.node(id))
		},
		via: via.map((place) => ({ ...lookup.title(place), isEstimate: place.basis === 'estimate' })),
		notes: lookup.notes(record.notes),
		claims,
		alsoUsedBy: lookup.atlas.routes
			.filter((other) => other.id !== routeId && other.legs.some((used) => used.leg === leg.id))
			.map((other) => lookup.link(other)),
		previous: legs[leg.n - 2]?.url ?? null,
		next: legs[leg.n]?.url ?? null,
		sources: lookup.cited(record.sources)
	};
}
