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
