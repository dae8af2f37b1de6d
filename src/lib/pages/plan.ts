import { usualPair } from '../compare/pair';
import type { Lookup } from './lookup';
import { mapView } from './map-view';
import type { PlanPage } from './page';
import { STATUSES } from '../plan/modes';
import { planParts } from './plan-parts';

/** What the planner starts from: the routes by their ends, and the labels of what a path may hold. */
export function planPage(lookup: Lookup): PlanPage {
	const { atlas, words } = lookup;
	return {
		kind: 'plan',
		language: lookup.language,
		path: '/plan/',
		title: words.pages.plan,
		searchTitle: words.searchTitles.plan,
		description: words.descriptions.plan,
		map: mapView(atlas.config.bbox, null),
		usual: usualPair(atlas.routes).a,
		nodes: atlas.nodes.map(({ id }) => id),
		statuses: STATUSES.filter((status) => atlas.legs.some((leg) => leg.status === status)),
		...planParts(lookup)
	};
}
