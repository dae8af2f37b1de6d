/** When the name of a city is shown, by rank: from which zoom on, how large, and on one line or two. */
export const CITY_NAMES = [
	{ from: 2, size: 14, lines: 2 },
	{ from: 2.6, size: 12.5, lines: 2 },
	{ from: 3.4, size: 11.5, lines: 1 },
	{ from: 4.8, size: 11, lines: 1 }
] as const;

/** The same for a node that no city names, which is named where it is selected. */
export const NODE_NAMES = { from: 2, size: 11.5, lines: 2 } as const;

/** Names are broken where they are wider, in shares of their size. */
export const NAME_WIDTH = 12;

/**
 * Pixels from the middle of a node to its name, on every side: no name comes nearer to any other node, so that the nearest
 * is always its own. The name of a dot stands a little nearer, as far from its edge.
 */
export const NAME_REACH = { node: 12.1, dot: 10.25 } as const;

/** Pixels by which two markers are apart, beside or above each other, if each is to be known by its name. */
export const NAME_ROOM = { beside: 2 * NAME_REACH.node, above: 2 * NAME_REACH.node } as const;

/** Size of the other script as a share of the first. */
export const OTHER_SCRIPT = 0.86;
