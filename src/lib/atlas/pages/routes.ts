import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { RoutesPage } from '../page';
import { routeRow } from '../rows';

/** The corridor: its routes by group and its figures. */
export function routesPage(lookup: Lookup): RoutesPage {
	const { atlas, words } = lookup;
	const groups = Object.keys(atlas.codes.route_group).map((group) => ({
		group: lookup.coded('route_group', group),
		routes: atlas.routes.filter((route) => route.group === group).map((route) => routeRow(lookup, route))
	}));
	return {
		kind: 'routes',
		language: lookup.language,
		path: '/routes/',
		title: lookup.subject('corridor').name,
		searchTitle: words.searchTitles.corridor,
		description: words.descriptions.routes,
		map: mapView(lookup.atlas.config.bbox, null),
		groups: groups.filter(({ routes }) => routes.length > 0),
		claims: lookup.claims('corridor'),
		relations: lookup.relations('corridor'),
		events: lookup.events(['corridor']),
		sources: lookup.cited()
	};
}
