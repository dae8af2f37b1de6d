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
