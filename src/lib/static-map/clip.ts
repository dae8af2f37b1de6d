import type { Box } from './frame';

/** An edge of a box: the axis it cuts, its value, and the side that stays. */
type Edge = { axis: 0 | 1; value: number; side: 1 | -1 };

function edgesOf([left, top, right, bottom]: Box): Edge[] {
	return [
		{ axis: 0, value: left, side: 1 },
		{ axis: 0, value: right, side: -1 },
		{ axis: 1, value: top, side: 1 },
		{ axis: 1, value: bottom, side: -1 }
	];
}

/** The part of a ring inside a box as one ring, by Sutherland and Hodgman; points are x, y, x, y, …, unclosed. */
export function clipRing(ring: readonly number[], box: Box): number[] {
	return edgesOf(box).reduce<readonly number[]>(cutRing, ring).slice();
}

function cutRing(ring: readonly number[], { axis, value, side }: Edge): number[] {
	const kept: number[] = [];
	let [beforeX, beforeY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
	let wasIn = ((axis === 0 ? beforeX : beforeY) - value) * side >= 0;
	// rings have up to eighty thousand points: nothing is made for those that are left out
	for (let at = 0; at < ring.length; at += 2) {
		const x = ring[at] ?? 0;
		const y = ring[at + 1] ?? 0;
		const isIn = ((axis === 0 ? x : y) - value) * side >= 0;
		if (isIn !== wasIn) kept.push(...crossing([beforeX, beforeY], [x, y], axis, value));
		if (isIn) kept.push(x, y);
		beforeX = x;
		beforeY = y;
		wasIn = isIn;
	}
	return kept;
}

/** The parts of a line inside a box; points are x, y, x, y, … */
export function clipLine(line: readonly number[], box: Box): number[][] {
	return edgesOf(box).reduce<number[][]>(
		(parts, edge) => parts.flatMap((part) => cutLine(part, edge)),
		[line.slice()]
	);
}

function cutLine(line: readonly number[], { axis, value, side }: Edge): number[][] {
	const parts: number[][] = [];
	let open: number[] | null = null;
	for (let at = 0; at < line.length; at += 2) {
		const x = line[at] ?? 0;
		const y = line[at + 1] ?? 0;
		const isIn = ((axis === 0 ? x : y) - value) * side >= 0;
		const isCrossing = at > 0 && isIn !== (open !== null);
		const border: number[] = isCrossing ? crossing(line.slice(at - 2, at), [x, y], axis, value) : [];
		if (isIn && open) open.push(x, y);
		else if (isIn) parts.push((open = [...border, x, y]));
		else {
			open?.push(...border);
			open = null;
		}
	}
	return parts.filter((part) => part.length > 2);
}

function crossing(
	from: readonly number[],
	to: readonly number[],
	axis: 0 | 1,
	value: number
): [number, number] {
	const [x1 = 0, y1 = 0] = from;
	const [x2 = 0, y2 = 0] = to;
	if (axis === 0) return [value, y1 + ((value - x1) / (x2 - x1)) * (y2 - y1)];
	return [x1 + ((value - y1) / (y2 - y1)) * (x2 - x1), value];
}
