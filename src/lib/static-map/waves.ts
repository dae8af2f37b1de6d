type Point = [x: number, y: number];

/** Units that the middle of a half wave may lie aside before it is written out rather than mirrored. */
const ASIDE = 1;

/**
 * Lines as waves along their course, which swing to both sides of it and never break at a vertex; points are x, y, x, y, …
 * A half wave is a curve whose control point mirrors the one before, so that most are a step alone.
 * @param half length of half a wave, and `swing` how far it goes to a side, in units
 */
export function wavesData(lines: readonly (readonly number[])[], half: number, swing: number): string {
	return lines.flatMap((line) => wave(crossings(line, half), swing)).join('');
}

/** Whole points at even distances along a line, where its wave crosses it. */
function crossings(line: readonly number[], half: number): Point[] {
	const points = line.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, line[at + 1] ?? 0]] : []));
	const total = points.slice(1).reduce((sum, to, index) => sum + distance(points[index] ?? to, to), 0);
	const step = total / Math.max(1, Math.round(total / half));
	const found: Point[] = [];
	let [ahead, before] = [0, points[0]];
	for (const to of points) {
		if (!before) break;
		const length = distance(before, to);
		for (; ahead < length; ahead += step) found.push(whole(between(before, to, ahead / length)));
		ahead -= length;
		before = to;
	}
	// the last one is at the end, or just short of it by rounding
	const end = points.at(-1);
	if (end && ahead < step / 2) found.push(whole(end));
	return found;
}

function wave(points: readonly Point[], swing: number): string[] {
	const [start] = points;
	if (!start || points.length < 2) return [];
	let [x, y] = start;
	let mirrored: Point | null = null;
	const steps = points.slice(1).map(([toX, toY], index) => {
		const [dx, dy] = [toX - x, toY - y];
		const side = ((index % 2 === 0 ? 2 : -2) * swing) / Math.hypot(dx, dy);
		const wanted: Point = [x + dx / 2 - side * dy, y + dy / 2 + side * dx];
		const isMirrored: boolean = mirrored !== null && distance(mirrored, wanted) <= ASIDE;
		const control: Point = mirrored && isMirrored ? mirrored : whole(wanted);
		const step = isMirrored ? `t${dx},${dy}` : `q${control[0] - x},${control[1] - y} ${dx},${dy}`;
		mirrored = [2 * toX - control[0], 2 * toY - control[1]];
		[x, y] = [toX, toY];
		return step;
	});
	return [`M${start[0]},${start[1]}`, ...steps.map((step) => step.replace(/[ ,]-/g, '-'))];
}

function distance([x, y]: Point, [toX, toY]: Point): number {
	return Math.hypot(toX - x, toY - y);
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
	return [x + share * (toX - x), y + share * (toY - y)];
}

function whole([x, y]: Point): Point {
	return [Math.round(x), Math.round(y)];
}
