import type { LngLat } from '../../../geo';

const RADIANS = Math.PI / 180;

/** Web Mercator in degrees at the equator, y to the north: the plane that the map is drawn in. */
export function toMercator([lng, lat]: LngLat): [x: number, y: number] {
	return [lng, Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS];
}

/** Inverse of {@link toMercator}. */
export function fromMercator([x, y]: [x: number, y: number]): LngLat {
	return [x, (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS];
}
