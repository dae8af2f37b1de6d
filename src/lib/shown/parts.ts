import type { Mode } from '../symbols/modes';

/** Which legs are shown; all of a kind where it says nothing. */
export type LegFilter = {
	modes?: readonly Mode[] | null;
	statuses?: readonly string[] | null;
};

/** What can be taken off the map as a whole. */
export const LAYERS = ['sites', 'nodes', 'borders'] as const;
export type Layer = (typeof LAYERS)[number];

/** What the parts of an address, each read by its owner, let through. */
export type ShownParts = {
	/** ids of the sites that the filters of the list let through; none without a filter */
	listed?: readonly string[] | null;
	/** ids of what a search has found; none where nothing is looked for, or nothing is found */
	hits?: { sites: readonly string[]; nodes: readonly string[] } | null;
	legs?: LegFilter;
	hidden?: readonly Layer[];
	/** the year that the map is about: what is known to have begun later is left out; none for today */
	year?: number | null;
};

export const ALL_PARTS: ShownParts = {};
