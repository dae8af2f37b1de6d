import { usualWays } from '../compare/address';
import { STATUSES, type Status } from '../plan/modes';
import type { Elsewhere } from '../plan/places';
import type { PlanRoute, PlanService, PlanTime } from '../plan/view';
import { planTimes } from '../route/times';
import { mapView } from './map-view';
import { pageHead, type PageBase, type PageLookup } from './page';
import { planParts } from './rows';
import type { PlanCodes } from './views';

export type PlanPage = PageBase & {
	kind: 'plan';
	routes: PlanRoute[];
	services: PlanService[];
	/** published times of stretches of the network */
	times: PlanTime[];
	/** ids of all nodes in the order of their names */
	nodes: string[];
	/** cities of the atlas that are no place of the network */
	elsewhere: Elsewhere[];
	/** the states that legs are in */
	statuses: Status[];
	codes: PlanCodes;
	/** the route that a path is compared with where nobody chose one */
	usual: string;
};

/** What the planner starts from: the routes by their ends, and the labels of what a path may hold. */
export function planPage(lookup: PageLookup): PlanPage {
	const { atlas } = lookup;
	return {
		...pageHead(lookup, 'plan'),
		map: mapView(atlas.config.bbox, null),
		usual: usualWays(atlas.routes)[0] ?? '',
		nodes: atlas.nodes.map(({ id }) => id),
		elsewhere: elsewhereOf(atlas),
		statuses: STATUSES.filter((status) => atlas.legs.some((leg) => leg.status === status)),
		...planParts(lookup),
		times: planTimes(lookup)
	};
}

function elsewhereOf({ cities, nodes, hubs }: PageLookup['atlas']): Elsewhere[] {
	const known = new Set([...nodes.map(({ id }) => id), ...hubs.flatMap(({ id, city }) => [id, city ?? id])]);
	return cities
		.filter(({ id }) => !known.has(id))
		.map(({ id, name, name_zh, aliases, aliases_zh, position }) => ({
			id,
			name,
			name_zh,
			aliases,
			aliases_zh,
			lngLat: position.lngLat
		}));
}
