import geographiclib from 'geographiclib-geodesic';
import type { LngLat } from '../atlas';
import { unwrapLongitudes } from './coordinates';

const { Geodesic } = geographiclib;
const MIN_STEPS = 40;
const MAX_STEP_KM = 50;

/**
 * The geodesic in at least 41 points no more than 50 km apart, with continuous longitudes.
 * Its ends are exactly the given points, the last one shifted by 360° where the line crosses ±180°.
 */
export function greatCircle(from: LngLat, to: LngLat): LngLat[] {
	return geodesic(from, to, MAX_STEP_KM, MIN_STEPS);
}

/** The geodesic between two points, as {@link greatCircle}, in steps of at most `stepKm`. */
export function geodesic(from: LngLat, to: LngLat, stepKm: number, minSteps = 1): LngLat[] {
	const line = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]);
	const steps = Math.max(minSteps, Math.ceil(line.s13 / 1000 / stepKm));
	const between = Array.from({ length: steps - 1 }, (_, index): LngLat => {
		const { lat2, lon2 } = line.Position((line.s13 * (index + 1)) / steps);
		if (lat2 === undefined || lon2 === undefined) throw new Error(`geodesic ${from} to ${to}: no point`);
		return [lon2, lat2];
	});
	return unwrapLongitudes([from, ...between, to]);
}
