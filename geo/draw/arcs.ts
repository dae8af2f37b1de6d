import geographiclib from 'geographiclib-geodesic';
import { type LngLat, unwrapLongitudes } from '../shared/coordinates';
import { fromMercator, toMercator } from '../shared/mercator';

const STEPS = 48;
/** How far the middle of the arc lies from the middle of the chord, as a part of the chord. */
const BEND = 0.0575;

/**
 * A schematic arc for a link whose path is not public: a parabola in Mercator, bent to the east
 * (to the north where the chord runs exactly east–west), the same in both directions.
 */
export function arc(from: LngLat, to: LngLat): LngLat[] {
	const [start, end] = unwrapLongitudes([from, to]).map(toMercator) as [LngLat, LngLat];
	const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
	const side = dy > 0 || (dy === 0 && dx < 0) ? 1 : -1;
	const [bendX, bendY] = [side * dy * BEND, -side * dx * BEND];
	const between = Array.from({ length: STEPS - 1 }, (_, index): LngLat => {
		const t = (index + 1) / STEPS;
		const rise = 4 * t * (1 - t);
		return fromMercator([start[0] + t * dx + rise * bendX, start[1] + t * dy + rise * bendY]);
	});
	return unwrapLongitudes([from, ...between, to]);
}

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
