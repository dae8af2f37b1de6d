import type { LngLat } from '../../../geo/shared/coordinates';

/** Pixels from the left and the top of the world. */
export type Point = [x: number, y: number];

/** Where a position lies on the map of the whole world in Web Mercator, which is 512·2^level px wide. */
export function worldPixels([lng, lat]: LngLat, level: number): Point {
	const width = worldWidth(level);
	const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
	return [(lng / 360 + 0.5) * width, (0.5 - northing / (2 * Math.PI)) * width];
}

export function worldWidth(level: number): number {
	return 512 * 2 ** level;
}

export function distance(a: Point, b: Point): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
