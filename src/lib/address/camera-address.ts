import { formatCamera, parseCamera, type Camera } from './camera';

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
