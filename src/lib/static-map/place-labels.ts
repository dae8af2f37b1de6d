import { sideOffset, type Side } from '../symbols/name-sides';
import type { TextBlock } from './text-block';

/** A place in a drawing as shares of its view, and pixels round it; names keep clear of it as far as `radius`. */
export type Anchor = { x: number; y: number; dx: number; dy: number; radius: number };
export type Candidate<T> = {
	thing: T;
	anchor: Anchor;
	block: TextBlock;
	/** pixels from the point to the name, and by which the name is lower */
	reach: number;
	lower: number;
	/** where it may stand, the best first; of some it depends on the zoom */
	sides: readonly Side[] | ((zoom: number) => readonly Side[]);
	/** room round it, in pixels */
	padding: number;
	/** zooms at which the map has the name */
	from: number;
	to: number;
};
/** A name on one side of its point, in the windows from one to another. */
export type Label<T> = Candidate<T> & { left: number; top: number; side: Side; first: number; last: number };

/**
 * Sizes of views, in pixels: of a phone, a tablet, a desk and a large one. Names are placed for each by itself, as the map
 * places them, and the sheet of styles has the same sizes. Between and beyond them marks keep or grow apart.
 */
const WINDOWS = [
	[288, 310],
	[640, 560],
	[750, 700],
	[1500, 960]
] as const;
type Rect = [left: number, top: number, right: number, bottom: number];
type Size = { width: number; height: number };
type LabelBox = { left: number; top: number; side: Side };

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
		return placesIn(size, zoomOf(Math.max(size.width, size.height)), marks, candidates);
	});
	return candidates.flatMap((candidate) => {
		const labels: Label<T>[] = [];
		for (const [at, places] of windows.entries()) {
			const place = places.get(candidate);
			const before = labels.at(-1);
			if (!place) continue;
			if (before?.last === at - 1 && before.side === place.side) before.last = at;
			else labels.push({ ...candidate, ...place, first: at, last: at });
		}
		return labels;
	});
}

/** Where each name stands in a window of one size; those without room are left out. */
function placesIn<T>(
	size: Size,
	zoom: number,
	marks: readonly Anchor[],
	candidates: readonly Candidate<T>[]
): Map<Candidate<T>, LabelBox> {
	const obstacles = marks.filter(({ radius }) => radius > 0);
	const taken = obstacles.map((mark) => rectAt(mark, size, markRect(mark)));
	const places = new Map<Candidate<T>, LabelBox>();
	for (const candidate of candidates) {
		const { anchor, block, from, to, sides, padding } = candidate;
		if (zoom < from || zoom > to) continue;
		for (const side of typeof sides === 'function' ? sides(zoom) : sides) {
			const { left, top } = cornerAt(side, candidate);
			const rect = rectAt(anchor, size, [
				left - padding,
				top - padding,
				left + block.width + padding,
				top + block.height + padding
			]);
			if (taken.some((other) => overlaps(rect, other))) continue;
			taken.push(rect);
			places.set(candidate, { left, top, side });
			break;
		}
	}
	return places;
}

function markRect({ radius }: Anchor): Rect {
	return [-radius, -radius, radius, radius];
}

function rectAt({ x, y, dx, dy }: Anchor, size: Size, rect: Rect): Rect {
	const [atX, atY] = [x * size.width + dx, y * size.height + dy];
	return [rect[0] + atX, rect[1] + atY, rect[2] + atX, rect[3] + atY];
}

function overlaps(one: Rect, other: Rect): boolean {
	return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Top left corner of a block beside its point. */
function cornerAt(
	side: Side,
	{ block, reach, lower }: Pick<Candidate<unknown>, 'block' | 'reach' | 'lower'>
): Omit<LabelBox, 'side'> {
	const { width, height } = block;
	const [dx, dy] = sideOffset(side, reach);
	const left = side.includes('E') ? dx : side.includes('W') ? dx - width : -width / 2;
	const top = side.includes('S') ? dy : side.startsWith('N') ? dy - height : -height / 2;
	return { left, top: top + lower };
}
