import { usualPair } from '../compare/pair';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { PlanCodes, PlanPage } from './page';
import { STATUSES } from '../plan/modes';
import type { PlanRoute } from '../plan/routes';
import { routeRow } from './rows';

/** What the planner starts from: the routes by their ends, and the labels of what a path may hold. */
export function planPage(lookup: Lookup): PlanPage {
	const { atlas, words } = lookup;
	const labels = (list: keyof PlanCodes) =>
		Object.keys(atlas.codes[list]).map((id) => lookup.coded(list, id));
	return {
		kind: 'plan',
		language: lookup.language,
		path: '/plan/',
		title: words.pages.plan,
		searchTitle: words.searchTitles.plan,
		description: words.descriptions.plan,
		map: mapView(atlas.config.bbox, null),
		usual: usualPair(atlas.routes).a,
		routes: atlas.routes.map((route) => planRoute(lookup, route)),
		nodes: atlas.nodes.map(({ id }) => id),
		statuses: STATUSES.filter((status) => atlas.legs.some((leg) => leg.status === status)),
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
		moves: route.legs.map(({ leg, reverse }) => `${leg}${reverse ? '<' : '>'}`)
	};
}
