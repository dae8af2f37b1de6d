/** Where the map looks: zoom of 512 px tiles, WGS 84 degrees. */
export type Camera = { zoom: number; lat: number; lng: number };

/** The map goes no closer: there is no street level. */
export const MAX_ZOOM = 14;
/** Web Mercator ends here. */
const MAX_LATITUDE = 85.05;

/** Three numbers, others that may follow, and what a sentence puts behind an address; src/inline/before-paint.js holds the same. */
const CAMERA =
	/^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)(?:\/-?\d+(?:\.\d+)?)*\/?(?:%.*|[^\p{L}\p{N}/-](?!\d).*)?$/su;
/** A slash as programs that pass addresses on write it, once or several times over. */
const ESCAPED_SLASH = /%(25)*2f/gi;

/**
 * Reads `5.2/23.35/113.52`: zoom, latitude, longitude. Bearing and pitch may follow, and the marks of the sentence in
 * which the address stood. A zoom closer than the map goes is brought back; anything else that is no place on the map
 * gives null.
 */
export function parseCamera(text: string): Camera | null {
	const [, zoom = NaN, lat = NaN, lng = NaN] =
		CAMERA.exec(text.replace(ESCAPED_SLASH, '/'))?.map(Number) ?? [];
	if (!(Math.abs(lat) <= MAX_LATITUDE && Math.abs(lng) <= 180)) return null;
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
