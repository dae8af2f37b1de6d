import type { PlanRoute } from '../plan/routes';
import type { Lookup } from './lookup';
import { routeRow } from './rows';
import type { PlanCodes } from './views';

/** What a planned path is told with: the routes by their ends, and the labels of what it may hold. */
export function planParts(lookup: Lookup): { routes: PlanRoute[]; codes: PlanCodes } {
	const { codes, routes } = lookup.atlas;
	const labels = (list: keyof PlanCodes) => Object.keys(codes[list]).map((id) => lookup.coded(list, id));
	return {
		routes: routes.map((route) => planRoute(lookup, route)),
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
