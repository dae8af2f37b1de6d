import { padBbox } from '../../../geo/shared/bbox';
import { itineraryOf, publishedTotals } from '../route/itinerary';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { RoutePage } from './page';
import { routeProfile } from '../route/route-profile';
import { legRows, nodesOf } from './rows';
import { recordPage } from './record';

/** One route: its itinerary, figures on its spans, cautions. */
export function routePage(lookup: Lookup, id: string): RoutePage | null {
	const route = lookup.index.routes.get(id);
	if (!route) return null;
	const legs = legRows(lookup, route);
	return {
		...recordPage(lookup, route),
		kind: 'route',
		map: mapView(padBbox(route.bbox, 0.06), { kind: 'route', id, nodes: nodesOf(lookup, route) }),
		service: lookup.coded('service', route.service),
		status: lookup.coded('status', route.status),
		lengthKm: route.length_km,
		profile: routeProfile(lookup, legs),
		legs: itineraryOf(lookup, route, null),
		totals: publishedTotals(lookup, route),
		sources: lookup.cited(route.sources)
	};
}
