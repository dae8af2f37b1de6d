import type { ZoomStops } from './zoom-stops';

type AreaNames = { from: number; to: number; sizes: ZoomStops; spacing: number };
/** Names of countries and of waters: the zooms that show them, sizes by zoom, space between letters in ems. */
export const AREA_NAMES: Record<'country' | 'water', AreaNames> = {
	country: {
		from: 2.4,
		to: 6,
		sizes: [
			[2.4, 10],
			[6, 15]
		],
		spacing: 0.12
	},
	water: {
		from: 2.4,
		to: 7.5,
		sizes: [
			[2.4, 10.5],
			[6, 17]
		],
		spacing: 0.06
	}
};

/** Kinds of places that are waters with a name. */
export const WATERS = ['ocean', 'sea', 'gulf', 'strait'] as const;

/** Names beside badges: size, and how far from the edge of the badge they begin; further to the right, where a count may
 * stand out.
 * The name of a badge that was moved aside is moved `away` a little more, from the badge that it made way for. */
export const BADGE_NAME = { size: 12.5, gap: 8, gapOfCount: 14, away: 4 } as const;

/** Room that MapLibre leaves round a text, in pixels. */
export const TEXT_PADDING = 2;

/** Radius of the dot of a city that is no node. */
export const CITY_DOT = 1.5;

/** Radius of a node by zoom, and how much smaller it is beside a selection that it is no part of. */
export const NODE_RADII: ZoomStops = [
	[2, 2],
	[4, 3],
	[8, 4.6]
];
export const FAR_NODE = 0.7;
/** From this zoom on nodes are shown where no route is known to pass. */
export const UNUSED_NODES_FROM = 5;
