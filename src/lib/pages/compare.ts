import { compare } from '../compare/compare';
import { usualPair } from '../compare/pair';
import type { Lookup } from './lookup';
import type { ComparePage } from './page';
import { routeGroups } from './route-groups';

/** Two routes side by side, before anybody chose, and the routes that can be chosen. */
export function comparePage(lookup: Lookup): ComparePage {
	const { atlas, words } = lookup;
	const usual = usualPair(atlas.routes);
	const comparison = compare(lookup, usual, null);
	return {
		kind: 'compare',
		language: lookup.language,
		path: '/compare/',
		title: words.pages.compare,
		searchTitle: words.searchTitles.compare,
		description: words.descriptions.compare,
		map: comparison.map,
		groups: routeGroups(lookup),
		usual,
		comparison
	};
}
