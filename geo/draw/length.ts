import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../shared/coordinates';
import { metresBetween } from '../shared/sphere';

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
