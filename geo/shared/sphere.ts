import type { LngLat } from './coordinates';

/** Mean radius of the Earth in metres. */
const RADIUS_M = 6_371_008.8;

/** Distance on the sphere in metres: within 0.6 % of the ellipsoid, which is what published lengths are drawn on. */
export function metresBetween([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
	const [phi1, phi2] = [radians(lat1), radians(lat2)];
	const [sinLat, sinLng] = [Math.sin((phi2 - phi1) / 2), Math.sin(radians(lng2 - lng1) / 2)];
	const half = sinLat * sinLat + Math.cos(phi1) * Math.cos(phi2) * sinLng * sinLng;
	return 2 * RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Direction of travel from one point to another in degrees clockwise from north, in [0, 360). */
export function bearingBetween([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
	const [phi1, phi2, turn] = [radians(lat1), radians(lat2), radians(lng2 - lng1)];
	const east = Math.sin(turn) * Math.cos(phi2);
	const north = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(turn);
	return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
