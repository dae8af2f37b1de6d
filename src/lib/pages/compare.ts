import { compare, type Comparison } from '../compare/compare';
import { usualPair, type Pair } from '../compare/pair';
import { pageHead, type PageBase, type PageLookup } from './page';
import { routeGroups } from './routes';
import type { RouteGroup } from './views';

/** `comparison` is of the pair that is compared where nobody chose. */
export type ComparePage = PageBase & {
	kind: 'compare';
	groups: RouteGroup[];
	usual: Pair;
	comparison: Comparison;
};

/** Two routes side by side, before anybody chose, and the routes that can be chosen. */
export function comparePage(lookup: PageLookup): ComparePage {
	const usual = usualPair(lookup.atlas.routes);
	const comparison = compare(lookup, usual, null);
	return {
		...pageHead(lookup, 'compare'),
		map: comparison.map,
		groups: routeGroups(lookup),
		usual,
		comparison
	};
}
