import type { LngLat } from '../shared/coordinates';
import { distanceKm } from './length';

/** A place on a line: after vertex `segment`, at `lngLat`, `distanceKm` away from what was asked for. */
export type Foot = { lngLat: LngLat; segment: number; distanceKm: number };

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
