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

/**
 * Leaves out points of a line that lie within a tolerance of what is left, by Douglas and Peucker; points are
 * x, y, x, y, … and the ends stay.
 * @param toleranceAt the tolerance at a point: a drawing needs less detail outside its view
 */
export function simplifyLine(
	line: readonly number[],
	toleranceAt: (x: number, y: number) => number
): number[] {
	const last = line.length / 2 - 1;
	const isKept = new Uint8Array(last + 1);
	isKept[0] = isKept[last] = 1;
	const open: [first: number, last: number][] = [[0, last]];
	for (let part = open.pop(); part; part = open.pop()) {
		const far = farthest(line, part, toleranceAt);
		if (far === null) continue;
		isKept[far] = 1;
		open.push([part[0], far], [far, part[1]]);
	}
	return line.filter((_, at) => isKept[at >> 1] === 1);
}

/** As {@link simplifyLine} for an unclosed ring, whose first point and the one farthest from it stay. */
export function simplifyRing(
	ring: readonly number[],
	toleranceAt: (x: number, y: number) => number
): number[] {
	const [x = 0, y = 0] = ring;
	let [opposite, most] = [0, -1];
	for (let at = 0; at < ring.length; at += 2) {
		const distance = ((ring[at] ?? 0) - x) ** 2 + ((ring[at + 1] ?? 0) - y) ** 2;
		if (distance > most) [opposite, most] = [at, distance];
	}
	const there = simplifyLine(ring.slice(0, opposite + 2), toleranceAt);
	const back = simplifyLine([...ring.slice(opposite), x, y], toleranceAt);
	return [...there, ...back.slice(2, -2)];
}

/** The point of a part that is farthest beyond its tolerance, if any is. */
function farthest(
	line: readonly number[],
	[first, last]: [number, number],
	toleranceAt: (x: number, y: number) => number
): number | null {
	const [x1, y1] = [line[2 * first] ?? 0, line[2 * first + 1] ?? 0];
	const [dx, dy] = [(line[2 * last] ?? 0) - x1, (line[2 * last + 1] ?? 0) - y1];
	const square = dx * dx + dy * dy;
	let far: number | null = null;
	let most = 1;
	for (let at = first + 1; at < last; at += 1) {
		const x = line[2 * at] ?? 0;
		const y = line[2 * at + 1] ?? 0;
		const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
		const asideX = x - x1 - t * dx;
		const asideY = y - y1 - t * dy;
		const excess = (asideX * asideX + asideY * asideY) / toleranceAt(x, y) ** 2;
		if (excess <= most) continue;
		far = at;
		most = excess;
	}
	return far;
}

/**
 * Path data of lines in whole units, each step relative to the point before, which is shortest and compresses best;
 * points that fall together are written once.
 * @param isClosed rings rather than lines; those of fewer than three points are left out
 */
export function pathData(lines: readonly (readonly number[])[], isClosed: boolean): string {
	let [x, y] = [0, 0];
	let data = '';
	for (const line of lines) {
		const points = wholePoints(line);
		if (points.length < (isClosed ? 3 : 2)) continue;
		const steps = points.map(([nextX, nextY], at) => {
			const step = `${nextX - x},${nextY - y}`;
			[x, y] = [nextX, nextY];
			return at === 0 ? `m${step}` : step;
		});
		// a minus sign separates numbers by itself
		data += steps.join(' ').replace(/[ ,]-/g, '-') + (isClosed ? 'z' : '');
		// after closing, the pen stands where the ring began
		if (isClosed) [x, y] = points[0] ?? [x, y];
	}
	return data;
}

function wholePoints(line: readonly number[]): [number, number][] {
	const points: [number, number][] = [];
	for (let at = 0; at < line.length; at += 2) {
		const point: [number, number] = [Math.round(line[at] ?? 0), Math.round(line[at + 1] ?? 0)];
		const before = points.at(-1);
		if (before?.[0] !== point[0] || before[1] !== point[1]) points.push(point);
	}
	return points;
}
