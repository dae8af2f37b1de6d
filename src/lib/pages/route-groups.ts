import type { Lookup } from './lookup';
import { routeRow } from './rows';
import { byName } from '../records/name-order';
import type { RouteGroup, RouteRow } from './views';

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
