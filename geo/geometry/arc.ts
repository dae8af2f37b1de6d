import type { LngLat } from '../atlas';
import { unwrapLongitudes } from './coordinates';
import { fromMercator, toMercator } from './mercator';

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
