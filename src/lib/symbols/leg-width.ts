import type { ZoomStops } from './zoom-stops';

/** Full width of a leg's symbol in px, by zoom. */
export type Widths = ZoomStops;

/** Legs of the main passages. */
export const MAIN: Widths = [
	[2, 2.6],
	[3, 3.2],
	[4, 4],
	[5, 4.8],
	[7, 5.6],
	[9, 7]
];
/** Legs of all other routes. */
export const BRANCH: Widths = [
	[2, 1.9],
	[3, 2.4],
	[4, 2.9],
	[5, 3.4],
	[7, 4.2],
	[9, 5.2]
];
/** Legs of a route that is selected, and of one that is compared with it. */
export const SELECTED = scaled(MAIN, 1.25);
/** Legs of a route that is followed. */
export const FOLLOWED = scaled(MAIN, 1.3);

function scaled(widths: Widths, factor: number): Widths {
	return widths.map(([zoom, px]) => [zoom, px * factor]);
}
