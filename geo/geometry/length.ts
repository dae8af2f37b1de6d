import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../atlas';

const { Geodesic } = geodesic;

/** Distance on the WGS 84 ellipsoid in kilometres, by Karney's method (doi:10.1007/s00190-012-0578-z). */
export function distanceKm(from: LngLat, to: LngLat): number {
	const { s12 } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE);
	if (s12 === undefined) throw new Error(`distance ${from} to ${to}: not a number, wanted degrees`);
	return s12 / 1000;
}

/** Length of a line in kilometres: the sum of the geodesics between its vertices. */
export function lengthKm(line: LngLat[]): number {
	return line.reduce((sum, lngLat, index) => {
		const before = line[index - 1];
		return before ? sum + distanceKm(before, lngLat) : 0;
	}, 0);
}
