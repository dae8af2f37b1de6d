import { type LngLat, unwrapLongitudes, withoutRepeats } from '../shared/coordinates';
import { distanceKm } from './length';
import { fromMercator, toMercator } from '../shared/mercator';

/** Whether a stretch may be drawn in place of another. */
export type IsFree = (stretch: LngLat[], instead: LngLat[]) => boolean;

const DEGREE = Math.PI / 180;
/** Turns that stay; an arc turns by at most as much at each vertex. */
const STEP = 8 * DEGREE;
/** A line that turns back on itself has no arc. */
const BACK = 175 * DEGREE;
/** How often an arc that is not free is halved before its corner stays. */
const HALVINGS = 5;
/** The part of a side that an arc may take: the rest is for the corner at its other end, where there is one. */
const SHARE = { between: 0.48, atEnd: 0.9 };
/** Length of a degree of longitude at the equator. */
const KM_PER_DEGREE = 111.32;

/**
 * A line whose corners are arcs of circles in Mercator, so that they are round on the map. An arc passes its
 * corner at no more than `toleranceKm`, is halved while it is not free, and left out where that does not help:
 * then the corner stays, as do turns of less than 8°. The ends stay.
 */
export function roundCorners(line: LngLat[], toleranceKm: number, isFree: IsFree): LngLat[] {
	const last = line.length - 1;
	return line.flatMap((corner, index): LngLat[] => {
		const [before, after] = [line[index - 1], line[index + 1]];
		if (!before || !after) return [corner];
		const turn = turnAt(before, corner, after);
		if (turn < STEP || turn > BACK) return [corner];
		let reachKm = Math.min(
			toleranceKm / Math.tan(turn / 4),
			distanceKm(before, corner) * (index === 1 ? SHARE.atEnd : SHARE.between),
			distanceKm(corner, after) * (index === last - 1 ? SHARE.atEnd : SHARE.between)
		);
		for (let halving = 0; halving <= HALVINGS; halving += 1) {
			const arc = arcAt(before, corner, after, reachKm);
			if (isFree(arc, [arc[0]!, corner, arc.at(-1)!])) return arc;
			reachKm /= 2;
		}
		return [corner];
	});
}

/** How far a line turns at a corner on the map, in radians: 0 where it goes straight on. */
export function turnAt(before: LngLat, corner: LngLat, after: LngLat): number {
	const centre = toMercator(corner);
	const [back, on] = [unit(centre, toMercator(before)), unit(centre, toMercator(after))];
	return Math.PI - Math.acos(Math.max(-1, Math.min(1, dot(back, on))));
}

/** The arc that leaves the side from `before` and joins the side to `after`, both `reachKm` from the corner. */
function arcAt(before: LngLat, corner: LngLat, after: LngLat, reachKm: number): LngLat[] {
	const centre = toMercator(corner);
	const [back, on] = [unit(centre, toMercator(before)), unit(centre, toMercator(after))];
	const turn = turnAt(before, corner, after);
	const reach = reachKm / (KM_PER_DEGREE * Math.cos(corner[1] * DEGREE));
	const radius = reach / Math.tan(turn / 2);
	// at right angles to the first side, towards the inside of the corner
	const inside = unit([0, 0], [on[0] - dot(on, back) * back[0], on[1] - dot(on, back) * back[1]]);
	const steps = Math.ceil(turn / STEP);
	return Array.from({ length: steps + 1 }, (_, index) => {
		const angle = (turn * index) / steps;
		const [along, aside] = [reach - radius * Math.sin(angle), radius * (1 - Math.cos(angle))];
		return fromMercator([
			centre[0] + along * back[0] + aside * inside[0],
			centre[1] + along * back[1] + aside * inside[1]
		]);
	});
}

function unit(from: LngLat, to: LngLat): LngLat {
	const [x, y] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(x, y);
	return [x / length, y / length];
}

function dot(one: LngLat, other: LngLat): number {
	return one[0] * other[0] + one[1] * other[1];
}

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
