import type { LngLat } from '../atlas';
import { unwrapLongitudes, withoutRepeats } from './coordinates';
import { distanceKm } from './length';
import { fromMercator, toMercator } from './mercator';

const MAX_STEP_KM = 10;

/**
 * A smooth curve through towns: centripetal Catmull-Rom in Mercator, which makes neither loops nor cusps
 * between its points (doi:10.1016/j.cad.2010.08.008). It passes through every point given, its ends are
 * exactly the first and the last, and vertices are at most 10 km apart. On the legs of the records it keeps within
 * 11 km of the straight line from town to town, as `/about` tells.
 */
export function smooth(towns: LngLat[]): LngLat[] {
	const through = withoutRepeats(unwrapLongitudes(towns));
	const points = through.map(toMercator);
	const line = through.slice(0, 1);
	for (let index = 1; index < through.length; index += 1) {
		const [start, end] = [points[index - 1]!, points[index]!];
		const before = points[index - 2] ?? mirror(end, start);
		const after = points[index + 1] ?? mirror(start, end);
		const last = through[index]!;
		for (let steps = 1; ; steps *= 2) {
			const between = span(before, start, end, after, steps);
			if (!isSpaced([through[index - 1]!, ...between, last])) continue;
			line.push(...between, last);
			break;
		}
	}
	return line;
}

/** The point as far behind `centre` as `point` is before it. */
function mirror(point: LngLat, centre: LngLat): LngLat {
	return [2 * centre[0] - point[0], 2 * centre[1] - point[1]];
}

function isSpaced(line: LngLat[]): boolean {
	return line.every((lngLat, index) => index === 0 || distanceKm(line[index - 1]!, lngLat) <= MAX_STEP_KM);
}

/** Points between `b` and `c`, without them, by the pyramid of Barry and Goldman. */
function span(a: LngLat, b: LngLat, c: LngLat, d: LngLat, steps: number): LngLat[] {
	const knotA = 0;
	const knotB = knotA + knotDistance(a, b);
	const knotC = knotB + knotDistance(b, c);
	const knotD = knotC + knotDistance(c, d);
	return Array.from({ length: steps - 1 }, (_, index) => {
		const t = knotB + ((knotC - knotB) * (index + 1)) / steps;
		const ab = mix(a, b, knotA, knotB, t);
		const bc = mix(b, c, knotB, knotC, t);
		const cd = mix(c, d, knotC, knotD, t);
		const abc = mix(ab, bc, knotA, knotC, t);
		const bcd = mix(bc, cd, knotB, knotD, t);
		return fromMercator(mix(abc, bcd, knotB, knotC, t));
	});
}

/** Square root of the chord: the centripetal parameter. */
function knotDistance(from: LngLat, to: LngLat): number {
	return Math.sqrt(Math.hypot(to[0] - from[0], to[1] - from[1]));
}

function mix(from: LngLat, to: LngLat, start: number, end: number, t: number): LngLat {
	const part = (t - start) / (end - start);
	return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
}
