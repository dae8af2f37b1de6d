/** Sides of a point on which a name may stand, by compass; C is over it. */
export type Side = 'E' | 'W' | 'NE' | 'SE' | 'NW' | 'SW' | 'N' | 'S' | 'C';

/** Where the name of a city is tried, in this order, after the side that its record gives. */
export const CITY_SIDES: readonly Side[] = ['E', 'W', 'NE', 'SE', 'NW', 'SW', 'N', 'S'];
/** Where the name of a badge is tried. */
export const BADGE_SIDES: readonly Side[] = ['E', 'W', 'S', 'N', 'SE', 'NE'];

/** How far the near edge of a name lies from its point on a side, y down: `reach` away, on a diagonal too. */
export function sideOffset(side: Side, reach: number): [dx: number, dy: number] {
	const share = side.length === 2 ? Math.SQRT1_2 : 1;
	const x = side.includes('E') ? 1 : side.includes('W') ? -1 : 0;
	const y = side.includes('S') ? 1 : /^N/.test(side) ? -1 : 0;
	return [x * share * reach, y * share * reach];
}
