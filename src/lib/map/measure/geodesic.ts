import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../../../../geo/shared/coordinates';

/** A shortest line has a point at least so often; metres. */
const STEP_M = 50_000;

const { WGS84 } = geodesic.Geodesic;

/** The shortest lines from point to point on the ellipsoid of WGS 84: their length, and points to draw them by. */
export type Measured = { km: number; line: LngLat[] };

/** Measures the shortest lines from point to point; longitudes of the line run on past 180°. */
export function measured(points: readonly LngLat[]): Measured {
	const [first] = points;
	const line: LngLat[] = first ? [[...first]] : [];
	let metres = 0;
	for (const [at, [lng, lat]] of points.slice(1).entries()) {
		const [fromLng, fromLat] = points[at] ?? [lng, lat];
		const shortest = WGS84.InverseLine(fromLat, fromLng, lat, lng);
		metres += shortest.s13;
		const steps = Math.max(1, Math.ceil(shortest.s13 / STEP_M));
		for (let step = 1; step <= steps; step += 1) {
			const { lat2 = lat, lon2 = lng } = shortest.Position((shortest.s13 * step) / steps);
			const [before = lng] = line.at(-1) ?? [];
			// near the point before, so that no line runs round the globe
			line.push([lon2 + 360 * Math.round((before - lon2) / 360), lat2]);
		}
	}
	return { km: metres / 1000, line };
}
