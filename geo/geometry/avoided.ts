import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Bbox, LngLat } from '../atlas';

const AVOIDED = new URL('./avoided.yaml', import.meta.url);
const degrees = v.number();
const areas = v.array(
	v.strictObject({ name: v.string(), bbox: v.strictTuple([degrees, degrees, degrees, degrees]) })
);

/** Waters that no sea leg is drawn through. */
export function readAvoided(): { name: string; bbox: Bbox }[] {
	return v.parse(areas, parse(readFileSync(AVOIDED, 'utf8')));
}

/** Whether a straight segment of continuous longitudes touches a box (Liang and Barsky's clipping). */
export function touchesBox([x1, y1]: LngLat, [x2, y2]: LngLat, [west, south, east, north]: Bbox): boolean {
	let [enter, leave] = [0, 1];
	for (const [start, step, low, high] of [
		[x1, x2 - x1, west, east],
		[y1, y2 - y1, south, north]
	] as const) {
		if (step === 0 && (start < low || start > high)) return false;
		if (step === 0) continue;
		const [one, other] = [(low - start) / step, (high - start) / step];
		enter = Math.max(enter, Math.min(one, other));
		leave = Math.min(leave, Math.max(one, other));
	}
	return enter <= leave;
}
