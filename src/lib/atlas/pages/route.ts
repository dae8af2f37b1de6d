import { padBbox } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { RoutePage } from '../page';
import { legRows, modesOf } from '../rows';

/** One route: its itinerary, figures on its spans, cautions. */
export function routePage(lookup: Lookup, id: string): RoutePage | null {
	const route = lookup.index.routes.get(id);
	if (!route) return null;
	const claims = lookup.claims(id);
	const summary = lookup.text(route, 'summary');
	return {
		kind: 'route',
		language: lookup.language,
		path: route.url,
		title: lookup.title(route).name,
		description: summary,
		map: mapView(padBbox(route.bbox, 0.06), { kind: 'route', id }),
		id,
		names: lookup.title(route),
		service: lookup.coded('service', route.service),
		status: lookup.coded('status', route.status),
		lengthKm: route.length_km,
		modes: modesOf(lookup, route),
		summary,
		notes: lookup.notes(route.notes),
		legs: legRows(lookup, route),
		claims,
		relations: lookup.relations(id),
		events: lookup.events([id]),
		sources: lookup.sources([...route.sources, ...claims.map((claim) => claim.source.id)])
	};
}
