import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../shared/coordinates';
import { metresBetween } from '../shared/sphere';

/** A place on a line: after vertex `segment`, at `lngLat`, `distanceKm` away from what was asked for. */
type Foot = { lngLat: LngLat; segment: number; distanceKm: number };

/**
 * The point of a line that is nearest to `target`, in a plane tangent at `target`: good to a few metres for
 * lines that pass within 100 km. Wants a line of at least two points.
 */
export function nearestOnLine(line: LngLat[], target: LngLat): Foot {
	const shrink = Math.cos((target[1] * Math.PI) / 180);
	let best = { squared: Infinity, lngLat: line[0]!, segment: 0 };
	for (let segment = 0; segment < line.length - 1; segment += 1) {
		const [start, end] = [line[segment]!, line[segment + 1]!];
		const [dx, dy] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
		const [px, py] = [(target[0] - start[0]) * shrink, target[1] - start[1]];
		const squaredLength = dx * dx + dy * dy;
		const t = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squaredLength));
		const squared = (px - t * dx) ** 2 + (py - t * dy) ** 2;
		if (squared >= best.squared) continue;
		const lngLat: LngLat = [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
		best = { squared, lngLat, segment };
	}
	return { lngLat: best.lngLat, segment: best.segment, distanceKm: distanceKm(best.lngLat, target) };
}

const { Geodesic } = geodesic;

/** Distance on the WGS 84 ellipsoid in kilometres, by Karney's method (doi:10.1007/s00190-012-0578-z). */
export function distanceKm(from: LngLat, to: LngLat): number {
	const { s12 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE);
	if (s12 === undefined) throw new Error(`distance ${from} to ${to}: not a number, wanted degrees`);
	return s12 / 1000;
}

/** The sphere is off by less than that, as a part of the distance. */
const SPHERE_ERROR = 0.01;

/** Whether two points are further apart than so many kilometres; the ellipsoid is asked only where the sphere leaves a doubt. */
export function isFurther(from: LngLat, to: LngLat, km: number): boolean {
	const rough = metresBetween(from, to) / 1000;
	if (Math.abs(rough - km) > SPHERE_ERROR * Math.max(rough, km)) return rough > km;
	return distanceKm(from, to) > km;
}

/** Length of a line in kilometres: the sum of the geodesics between its vertices. */
export function lengthKm(line: LngLat[]): number {
	return line.reduce((sum, lngLat, index) => {
		const before = line[index - 1];
		return before ? sum + distanceKm(before, lngLat) : 0;
	}, 0);
}
