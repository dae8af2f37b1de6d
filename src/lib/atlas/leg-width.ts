/** Full width of a leg's symbol in px, by zoom. */
export type Widths = readonly (readonly [zoom: number, px: number])[];

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

/** Width at one zoom, linear between the stops and level beyond them. */
export function widthAt(widths: Widths, zoom: number): number {
	const above = widths.findIndex(([at]) => at >= zoom);
	const [upper, lower] = [widths[above] ?? widths.at(-1), widths[above - 1]];
	if (!upper) throw new Error('widths: found no stop, wanted at least one');
	if (!lower || above < 0) return upper[1];
	return lower[1] + ((upper[1] - lower[1]) * (zoom - lower[0])) / (upper[0] - lower[0]);
}
