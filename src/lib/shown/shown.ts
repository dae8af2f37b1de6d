import type { LegFilter, ShownParts } from './parts';

/** What page, list, map, static map and counts agree on; null stands for all of a kind. */
export type Shown = {
	/** ids of sites */
	sites: readonly string[] | null;
	/** ids of nodes */
	nodes: readonly string[] | null;
	legs: LegFilter;
	/** legs that are known to be in use later only are left out; null leaves out none */
	year: number | null;
};

/** What is shown: what every part lets through. */
export function shownOf({
	listed = null,
	hits = null,
	legs = {},
	hidden = [],
	year = null
}: ShownParts): Shown {
	const found = hits && listed ? hits.sites.filter((id) => listed.includes(id)) : (hits?.sites ?? listed);
	return {
		sites: hidden.includes('sites') ? [] : found,
		nodes: hidden.includes('nodes') ? [] : (hits?.nodes ?? null),
		legs,
		year
	};
}
