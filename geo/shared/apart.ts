import type { LngLat } from './coordinates';
import { toMercator } from './mercator';
import { TILE_PX } from './tile-units';

/** The map goes no closer, and style expressions know only whole zooms. */
const CLOSEST = 24;

/** The whole zoom from which two points are so many pixels apart, to one side or up and down; the last one where they never are. */
export function zoomApart(
	a: LngLat,
	b: LngLat,
	{ beside, above }: { beside: number; above: number }
): number {
	const [[ax, ay], [bx, by]] = [toMercator(a), toMercator(b)];
	const degrees = Math.min(beside / Math.abs(ax - bx), above / Math.abs(ay - by));
	return Math.min(CLOSEST, Math.ceil(Math.log2((degrees * 360) / TILE_PX)));
}
