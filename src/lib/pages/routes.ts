import { tellClaims, type ToldClaims } from '../records/told-claims';
import { padBbox } from '../../../geo/shared/bbox';
import { answersOf, type Answers } from '../route/answers';
import { itineraryOf, publishedTotals, routeProfile } from '../route/itinerary';
import { lengthByMode, type Profile } from '../route/profile';
import { byName } from '../records/name-order';
import { formatKm } from '../words/number';
import { citableSources, claimsOf, relationsOf } from './claims';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import { pageHead, type PageBase, type PageLookup } from './page';
import { recordPage, type RecordPage } from './record';
import { eventRows, legRows, routeRow, wayOf } from './rows';
import type { Coded, RelationView, SourceLink } from './views';
import type { ItineraryLeg, RouteGroup, RouteRow, RouteTotals } from './way-views';

export type RoutesPage = PageBase & {
	kind: 'routes';
	groups: RouteGroup[];
	told: ToldClaims;
	relations: RelationView[];
	/** without their own addresses: the page has no room for them */
	sources: SourceLink[];
};

export type RoutePage = RecordPage & {
	kind: 'route';
	service: Coded;
	lengthKm: number;
	profile: Profile;
	/** how long each mode is, in order of first use */
	shares: { label: string; length: string }[];
	legs: ItineraryLeg[];
	totals: RouteTotals;
	answers: Answers;
};

/** The corridor: its routes by group and its figures. */
export function routesPage(lookup: PageLookup): RoutesPage {
	return {
		...pageHead(lookup, 'routes', lookup.subject('corridor').name),
		map: mapView(lookup.atlas.config.bbox, null),
		groups: routeGroups(lookup),
		told: tellClaims(claimsOf(lookup, 'corridor'), eventRows(lookup, ['corridor'])),
		relations: relationsOf(lookup, 'corridor'),
		sources: lookup.cited()
	};
}

/** One route: its itinerary, figures on its spans, cautions. */
export function routePage(lookup: PageLookup, id: string): RoutePage | null {
	const route = lookup.index.routes.get(id);
	if (!route) return null;
	const profile = routeProfile(lookup, legRows(lookup, route));
	return {
		...recordPage(lookup, route),
		kind: 'route',
		map: mapView(padBbox(route.bbox, 0.06), {
			kind: 'way',
			of: 'route',
			way: wayOf(lookup, route),
			followed: null
		}),
		service: lookup.coded('service', route.service),
		lengthKm: route.length_km,
		profile,
		shares: lengthByMode(profile).map(({ label, lengthKm }) => ({
			label,
			length: formatKm(lengthKm, lookup.language)
		})),
		legs: itineraryOf(lookup, route, null),
		totals: publishedTotals(lookup, route),
		answers: answersOf(lookup, route),
		sources: citableSources(lookup, route.sources)
	};
}

/** Every route, by its name. */
export function routesByName(lookup: Lookup, routes = lookup.atlas.routes): RouteRow[] {
	return byName(
		routes.map((route) => routeRow(lookup, route)),
		({ name }) => name,
		lookup.language
	);
}

/** The routes by group, in the order of the code list, and by name in each; groups without any are left out. */
export function routeGroups(lookup: Lookup): RouteGroup[] {
	return Object.keys(lookup.atlas.codes.route_group)
		.map((group) => ({
			group: lookup.coded('route_group', group),
			routes: routesByName(
				lookup,
				lookup.atlas.routes.filter((route) => route.group === group)
			)
		}))
		.filter(({ routes }) => routes.length > 0);
}
