import type { Mode } from '../symbols/modes';

/** Which legs are shown; null for all of a kind. */
export type LegFilter = {
	modes: readonly Mode[] | null;
	statuses: readonly string[] | null;
	/** those that are known to be in use later are left out */
	year: number | null;
};

/** What can be taken off the map as a whole. */
export type Layer = 'sites' | 'nodes' | 'borders';

/** What the parts of an address, each read by its owner, let through. */
export type ShownParts = {
	/** ids of the sites that the filters of the list let through; null without a filter */
	listed: readonly string[] | null;
	/** ids of what a search has found; null where nothing is looked for, or nothing is found */
	hits: { sites: readonly string[]; nodes: readonly string[] } | null;
	legs: LegFilter;
	hidden: readonly Layer[];
};

export const ALL_PARTS: ShownParts = {
	listed: null,
	hits: null,
	legs: { modes: null, statuses: null, year: null },
	hidden: []
};
