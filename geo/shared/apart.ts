import type { LngLat } from './coordinates';
import { toMercator } from './mercator';

const TILE_PX = 512;
/** The map goes no closer, and style expressions know only whole zooms. */
const LAST_ZOOM = 24;

/** The whole zoom from which two points are so many pixels apart, to one side or up and down; the last one where they never are. */
export function zoomApart(
	a: LngLat,
	b: LngLat,
	{ beside, above }: { beside: number; above: number }
): number {
	const [[ax, ay], [bx, by]] = [toMercator(a), toMercator(b)];
	const degrees = Math.min(beside / Math.abs(ax - bx), above / Math.abs(ay - by));
	return Math.min(LAST_ZOOM, Math.ceil(Math.log2((degrees * 360) / TILE_PX)));
}
