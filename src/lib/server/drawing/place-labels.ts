import { sideOffset, type Side } from '../../atlas/name-sides';
import type { TextBlock } from './text-block';

/** A place in a drawing as shares of its view, and pixels round it; names keep clear of it as far as `radius`. */
export type Anchor = { x: number; y: number; dx: number; dy: number; radius: number };
export type Candidate<T> = {
	thing: T;
	anchor: Anchor;
	block: TextBlock;
	/** pixels from the point to the name */
	reach: number;
	sides: readonly Side[];
	/** zooms at which the map has the name */
	from: number;
	to: number;
};
/** `level` is the smallest of the windows in which a name is shown. */
export type Label<T> = Candidate<T> & { left: number; top: number; side: Side; level: number };

/**
 * Sizes of views, in pixels, from each of which on more names are shown: on a phone, on a tablet, on a desk, on a large
 * one. The sheet of styles has the same sizes. Between and beyond them marks keep or grow apart.
 */
const WINDOWS = [
	[288, 270],
	[640, 560],
	[750, 700],
	[1500, 960]
] as const;
/** Room between a name and what it keeps clear of. */
const MARGIN = 3;
/** The letters of a line begin this much below its top, in ems, and end as much above its foot. */
const LEADING = 0.29;

type Rect = [left: number, top: number, right: number, bottom: number];
type Corner = { left: number; top: number };

/**
 * Finds room for names in their order: whoever comes later yields.
 * @param zoomOf the zoom of a view whose longer side has so many pixels
 */
export function placeLabels<T>(
	marks: readonly Anchor[],
	candidates: readonly Candidate<T>[],
	ratio: number,
	zoomOf: (px: number) => number
): Label<T>[] {
	const windows = WINDOWS.map(([width, height]) => {
		const fitted = Math.min(width, height * ratio);
		const size = { width: fitted, height: fitted / ratio };
		const zoom = zoomOf(Math.max(size.width, size.height));
		const obstacles = marks.filter(({ radius }) => radius > 0);
		return { size, zoom, taken: obstacles.map((mark) => rectAt(mark, size, markRect(mark))) };
	});
	return candidates.flatMap((candidate): Label<T>[] => {
		const { anchor, block, from, to, sides } = candidate;
		const options = sides.map((side) => ({ side, ...cornerAt(side, candidate) }));
		const rectIn = ({ size }: (typeof windows)[number], { left, top }: Corner): Rect =>
			rectAt(anchor, size, [left, top, left + block.width, top + block.height]);
		const fits = (window: (typeof windows)[number], corner: Corner): boolean =>
			!window.taken.some((other) => overlaps(rectIn(window, corner), other));
		for (const [level, { zoom }] of windows.entries()) {
			if (zoom < from || zoom > to) continue;
			const shown = windows.slice(level);
			const option = options.find((corner) => shown.every((window) => fits(window, corner)));
			if (!option) continue;
			for (const window of shown) window.taken.push(rectIn(window, option));
			return [{ ...candidate, ...option, level }];
		}
		return [];
	});
}

function markRect({ radius }: Anchor): Rect {
	return [-radius, -radius, radius, radius];
}

function rectAt({ x, y, dx, dy }: Anchor, size: { width: number; height: number }, rect: Rect): Rect {
	const [atX, atY] = [x * size.width + dx, y * size.height + dy];
	return [rect[0] + atX, rect[1] + atY, rect[2] + atX, rect[3] + atY];
}

function overlaps(one: Rect, other: Rect): boolean {
	return (
		one[0] < other[2] + MARGIN &&
		one[2] > other[0] - MARGIN &&
		one[1] < other[3] + MARGIN &&
		one[3] > other[1] - MARGIN
	);
}

/** Top left corner of a block beside its point. */
function cornerAt(side: Side, { block, reach }: Pick<Candidate<unknown>, 'block' | 'reach'>): Corner {
	const { width, height, lines } = block;
	const [dx, dy] = sideOffset(side, reach);
	const leading = LEADING * (lines[0]?.size ?? 0);
	const left = side.includes('E') ? dx : side.includes('W') ? dx - width : -width / 2;
	const top = side.includes('S') ? dy - leading : side.startsWith('N') ? dy + leading - height : -height / 2;
	return { left, top };
}
