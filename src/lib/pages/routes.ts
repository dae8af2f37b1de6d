import { eventRows } from './event-rows';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { RoutesPage } from './page';
import { routeGroups } from './route-groups';

/** The corridor: its routes by group and its figures. */
export function routesPage(lookup: Lookup): RoutesPage {
	const { words } = lookup;
	return {
		kind: 'routes',
		language: lookup.language,
		path: '/routes/',
		title: lookup.subject('corridor').name,
		searchTitle: words.searchTitles.corridor,
		description: words.descriptions.routes,
		map: mapView(lookup.atlas.config.bbox, null),
		groups: routeGroups(lookup),
		claims: lookup.claims('corridor'),
		relations: lookup.relations('corridor'),
		events: eventRows(lookup, ['corridor']),
		sources: lookup.cited()
	};
}
