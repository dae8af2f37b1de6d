/** Where the map looks: zoom of 512 px tiles, WGS 84 degrees. */
export type Camera = { zoom: number; lat: number; lng: number };

/** The ground of the atlas is cut for two levels less; further in a window would be empty. */
export const GROUND_ZOOM = 10;
/** The map goes no closer: further in, even the deepest streets would be empty. */
export const MAX_ZOOM = __STREETS__ ? 17 : GROUND_ZOOM;
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
function formatCamera({ zoom, lat, lng }: Camera): string {
	const digits = Math.min(5, Math.max(2, Math.ceil(zoom / 3) + 1));
	const round = (value: number, places: number) => String(Number(value.toFixed(places)));
	return [round(zoom, 2), round(lat, digits), round(wrap(lng), digits)].join('/');
}

function wrap(lng: number): number {
	return ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** The camera that an address names: its hash, or `?view=` where the hash is an element of the page. */
export function cameraOf({ hash, searchParams }: URL): Camera | null {
	return parseCamera(hash.slice(1)) ?? parseCamera(searchParams.get('view') ?? '');
}

/** The same address with a camera; the hash of an element is never replaced by one. */
export function withCamera(url: URL, camera: Camera): URL {
	const next = new URL(url);
	next.searchParams.delete('view');
	if (elementOf(next.hash)) next.searchParams.set('view', formatCamera(camera));
	else next.hash = formatCamera(camera);
	return readable(next);
}

/**
 * The same address without the parts that say nothing: a malformed camera, an element that the page does not have, the
 * marks of the sentence in which it stood.
 * @param hasElement whether the page has an element of this id
 */
export function withoutMalformed(url: URL, hasElement: (id: string) => boolean): URL {
	const next = new URL(url);
	const inHash = parseCamera(next.hash.slice(1));
	const inQuery = parseCamera(next.searchParams.get('view') ?? '');
	if (next.searchParams.has('view')) next.searchParams.delete('view');
	const id = elementOf(next.hash);
	next.hash = inHash ? formatCamera(inHash) : id && hasElement(id) ? id : '';
	if (inHash || !inQuery) return readable(next);
	return withCamera(next, inQuery);
}

/** The id that a hash names, without what a sentence puts behind an address; null where it can be none. */
export function elementOf(hash: string): string | null {
	return /^#([A-Za-z][\w-]*)(?:[^\p{L}\p{N}].*)?$/su.exec(hash)?.[1] ?? null;
}

/** Slashes and commas need no escape in a query, and people read it. */
function readable(url: URL): URL {
	url.search = url.search.replaceAll('%2F', '/').replaceAll('%2C', ',');
	return url;
}
