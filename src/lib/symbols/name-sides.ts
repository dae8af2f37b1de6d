/** Sides of a point on which a name may stand, by compass; C is over it. */
export type Side = 'E' | 'W' | 'NE' | 'SE' | 'NW' | 'SW' | 'N' | 'S' | 'C';

/** Where the name of a city is tried where its record names these sides, one letter each: see `geo/basemap/true-sides.ts`. */
const CITY_SIDES: Record<string, readonly Side[]> = {
	E: ['E'],
	W: ['W'],
	N: ['NE', 'NW', 'N'],
	S: ['SE', 'SW', 'S']
};
/** Where the name of a badge is tried. */
export const BADGE_SIDES: readonly Side[] = ['E', 'W', 'S', 'N'];

/** Share of its size by which the letters of a line begin below its top, and end above its foot. */
export const LEADING = 7 / 24;

/** Sides to try for letters like `WEN`. */
export function citySides(letters: string): Side[] {
	return Array.from(letters).flatMap((letter) => CITY_SIDES[letter] ?? []);
}

/** Every order of letters that a tile may have: a first, and those of the others that are true, from east to south. */
export function lettersOfSides(): string[] {
	const all = Object.keys(CITY_SIDES);
	return all.flatMap((first) =>
		all
			.filter((letter) => letter !== first)
			.reduce((found, letter) => [...found, ...found.map((before) => before + letter)], [first])
	);
}

/**
 * How far the near edge of a name lies from its point on a side, y down: `reach` away on each. On a diagonal it lies above or
 * below the point and begins a little before it, since a corner that far away would be nearer to what stands beside it.
 */
export function sideOffset(side: Side, reach: number): [dx: number, dy: number] {
	const y = side.includes('S') ? 1 : /^N/.test(side) ? -1 : 0;
	const x = side.includes('E') ? 1 : side.includes('W') ? -1 : 0;
	return [x * (y === 0 ? reach : -reach / 2), y * reach];
}
