import { tellClaims, type ToldClaims } from '../records/told-claims';
import { padBbox } from '../../../geo/shared/bbox';
import { bothEnds, otherLanguage } from '../address/language';
import { itineraryOf, publishedTotals, routeProfile } from '../route/itinerary';
import type { Moment } from '../route/moments';
import type { Profile } from '../route/profile';
import { pageIndexOf } from './atlas-index';
import { citableSources, claimView, notesOf } from './claims';
import { mapView, type WayView } from './map-view';
import type { PageBase, PageLookup } from './page';
import { arrivalOf, momentsOn, type Arrival } from './ride';
import { legRows, siteRow, wayOf } from './rows';
import type { CitableSource, Link, NoteView, SiteRow, Title } from './views';
import type { ItineraryLeg, LegRow, RouteTotals } from './way-views';

export type LegPage = PageBase & {
	kind: 'leg';
	map: WayView;
	/** its name in the other language */
	other: string;
	route: Link;
	routeId: string;
	of: number;
	leg: LegRow;
	legs: ItineraryLeg[];
	totals: RouteTotals;
	profile: Profile;
	/** what lies within `NEAR_KM` of the line of the leg, the nearest first */
	near: { sites: SiteRow[]; nodes: Link[] };
	/** towns on the way; the place of some is our own estimate, checked by nobody */
	via: (Title & { isEstimate: boolean })[];
	notes: NoteView[];
	told: ToldClaims;
	alsoUsedBy: Link[];
	sources: CitableSource[];
	previous: string | null;
	next: string | null;
	/** what is told while the leg is followed, in order */
	moments: Moment[];
	/** what is told at the end of the last leg */
	arrival: Arrival | null;
};

/** Leg n (from 1) of a route. */
export function legPage(lookup: PageLookup, routeId: string, n: string): LegPage | null {
	const route = lookup.index.routes.get(routeId);
	const legs = route ? legRows(lookup, route) : [];
	const leg = legs.find((row) => String(row.n) === n);
	if (!route || !leg) return null;
	const name = lookup.between(leg.from, leg.to);
	const record = lookup.leg(leg.id);
	const index = pageIndexOf(lookup);
	const claims = (index.spansByLeg.get(leg.id) ?? []).map(({ claim }) => claimView(lookup, claim));
	const via = route.legs[leg.n - 1]?.reverse ? record.via.slice().reverse() : record.via;
	const itinerary = itineraryOf(lookup, route, leg.n);
	return {
		kind: 'leg',
		language: lookup.language,
		path: leg.url,
		chain: route.url,
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
			kind: 'way',
			of: 'route',
			way: wayOf(lookup, route),
			followed: leg.n
		}),
		route: lookup.link(route),
		routeId,
		of: legs.length,
		leg,
		legs: itinerary,
		totals: publishedTotals(lookup, route),
		profile: routeProfile(lookup, legs),
		near: {
			sites: record.near.sites
				.flatMap((id) => index.sites.get(id) ?? [])
				.map((site) => siteRow(lookup, site)),
			nodes: record.near.nodes.map((id) => lookup.node(id))
		},
		via: via.map((place) => ({ ...lookup.title(place), isEstimate: place.basis === 'estimate' })),
		notes: notesOf(lookup, record.notes),
		told: tellClaims(claims),
		alsoUsedBy: lookup.atlas.routes
			.filter((other) => other.id !== routeId && other.legs.some((used) => used.leg === leg.id))
			.map((other) => lookup.link(other)),
		previous: legs[leg.n - 2]?.url ?? null,
		next: legs[leg.n]?.url ?? null,
		moments: momentsOn(lookup, record, itinerary, leg.n),
		arrival: leg.n === legs.length ? arrivalOf(lookup, route, legs) : null,
		sources: citableSources(lookup, record.sources)
	};
}
