import type { TextBlock } from './text-block';

/** Sides of a point on which a name may stand, by compass; C is over it. */
export type Side = 'E' | 'W' | 'NE' | 'SE' | 'NW' | 'SW' | 'N' | 'S' | 'C';
/** A place in a drawing as shares of its view, and pixels round it. */
export type Anchor = { x: number; y: number; dx: number; dy: number; radius: number };
export type Candidate<T> = { thing: T; anchor: Anchor; block: TextBlock; sides: readonly Side[] };
export type Label<T> = Candidate<T> & { left: number; top: number; side: Side; needsRoom: boolean };

/**
 * Sizes of views, in pixels, for which names must be clear of each other and of marks: on a phone, in a window from
 * which on more names are shown, and on a large desk. Between and beyond them marks keep or grow apart.
 */
const PHONE = [300, 260] as const;
const ROOMY = [640, 560] as const;
const DESK = [1500, 960] as const;
const GAP = 4;
const MARGIN = 2;

type Rect = [left: number, top: number, right: number, bottom: number];

/** Finds room for names in their order: whoever comes later yields. Names that only fit a roomy view are marked. */
export function placeLabels<T>(
	marks: readonly Anchor[],
	candidates: readonly Candidate<T>[],
	ratio: number
): Label<T>[] {
	const windows = [PHONE, ROOMY, DESK].map(([width, height]) => {
		const fitted = Math.min(width, height * ratio);
		const size = { width: fitted, height: fitted / ratio };
		return { size, taken: marks.map((mark) => rectAt(mark, size, markRect(mark))) };
	});
	const [phone, ...roomy] = windows;
	return candidates.flatMap((candidate): Label<T>[] => {
		const { anchor, block } = candidate;
		const options = candidate.sides.map((side) => ({ side, ...cornerAt(side, anchor.radius + GAP, block) }));
		const fits = (
			window: (typeof windows)[number],
			{ left, top }: { left: number; top: number }
		): boolean => {
			const rect = rectAt(anchor, window.size, [left, top, left + block.width, top + block.height]);
			return !window.taken.some((other) => overlaps(rect, other));
		};
		const inRoom = options.filter((option) => roomy.every((window) => fits(window, option)));
		const everywhere = inRoom.find((option) => phone && fits(phone, option));
		const chosen = everywhere ?? inRoom[0];
		if (!chosen) return [];
		const { left, top } = chosen;
		for (const window of everywhere ? windows : roomy)
			window.taken.push(rectAt(anchor, window.size, [left, top, left + block.width, top + block.height]));
		return [{ ...candidate, ...chosen, needsRoom: !everywhere }];
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
function cornerAt(side: Side, reach: number, { width, height }: TextBlock): { left: number; top: number } {
	const diagonal = side.length === 2 ? 0.6 * reach : reach;
	const left = side.includes('E') ? diagonal : side.includes('W') ? -diagonal - width : -width / 2;
	const top = side.includes('S') ? diagonal : side.includes('N') ? -diagonal - height : -height / 2;
	return { left, top };
}
