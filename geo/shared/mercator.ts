import type { LngLat } from './coordinates';

const RADIANS = Math.PI / 180;

/** Web Mercator in degrees at the equator, y to the north: the plane that the map is drawn in, and its curves with it. */
export function toMercator([lng, lat]: LngLat): LngLat {
	return [lng, Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS];
}

/** Inverse of {@link toMercator}. */
export function fromMercator([x, y]: LngLat): LngLat {
	return [x, (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS];
}
