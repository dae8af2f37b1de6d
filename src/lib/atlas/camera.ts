/** Where the map looks: zoom of 512 px tiles, WGS 84 degrees. */
export type Camera = { zoom: number; lat: number; lng: number };

/** The map goes no closer: there is no street level. */
export const MAX_ZOOM = 14;
/** Web Mercator ends here. */
const MAX_LATITUDE = 85.05;

/**
 * Reads `5.2/23.35/113.52`: zoom, latitude, longitude.
 * A zoom closer than the map goes is brought back; anything else that is no place on the map gives null.
 */
export function parseCamera(text: string): Camera | null {
	const parts = text.split('/');
	if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,10})?$/.test(part))) return null;
	const [zoom = NaN, lat = NaN, lng = NaN] = parts.map(Number);
	if (zoom < 0 || Math.abs(lat) > MAX_LATITUDE || Math.abs(lng) > 180) return null;
	return { zoom: Math.min(zoom, MAX_ZOOM), lat, lng };
}

/** A camera as the address writes it: a place to about a screen pixel of its zoom. */
export function formatCamera({ zoom, lat, lng }: Camera): string {
	const digits = Math.min(5, Math.max(2, Math.ceil(zoom / 3) + 1));
	const round = (value: number, places: number) => String(Number(value.toFixed(places)));
	return [round(zoom, 2), round(lat, digits), round(wrap(lng), digits)].join('/');
}

function wrap(lng: number): number {
	return ((((lng + 180) % 360) + 360) % 360) - 180;
}
