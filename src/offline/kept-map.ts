import { checkFile, edition } from './edition';
import type { MapState } from './messages';
import { partial, partOf } from './ranges';
import { ChangedFile } from './refusal';

const WHOLE = `landsea-map${edition.base}`;
const SEEN = `landsea-seen${edition.base}`;
/** The part of the map that a cache of parts is of, by the hash of the whole. */
const HASH = 'x-landsea-hash';

/** Address of the archive of the map, without the host. */
export const MAP_PATH = `${edition.base}/${edition.map.path}`;

let keeping: { bytes: number; end: AbortController } | null = null;

export async function mapState(): Promise<MapState> {
	if (keeping) return { kind: 'keeping', bytes: keeping.bytes };
	const kept = await (await caches.open(WHOLE)).match(MAP_PATH);
	if (!kept) return { kind: 'none' };
	return { kind: kept.headers.get(HASH) === edition.map.hash ? 'kept' : 'older' };
}

/**
 * Keeps the whole map. What was kept before stays until the new one is there, whole and checked.
 * @param tell is called as bytes come in
 * @throws what stood in the way, an `AbortError` where the reader did
 */
export async function keepMap(tell: () => void): Promise<void> {
	if (keeping) return;
	const mine = { bytes: 0, end: new AbortController() };
	keeping = mine;
	try {
		await makeRoom(edition.map.bytes);
		const response = await fetch(MAP_PATH, { signal: mine.end.signal, cache: 'no-cache' });
		if (!response.ok || !response.body)
			throw new TypeError(`${MAP_PATH}: found the status ${response.status}, wanted the file`);
		const parts: Uint8Array<ArrayBuffer>[] = [];
		const reader = response.body.getReader();
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			parts.push(next.value);
			mine.bytes += next.value.length;
			tell();
		}
		const body = await new Blob(parts).arrayBuffer();
		await checkFile(edition.map, body).catch((error: unknown) => {
			throw new ChangedFile(String(error));
		});
		mine.end.signal.throwIfAborted();
		const etag = response.headers.get('etag');
		const headers = { [HASH]: edition.map.hash, 'content-type': TYPE, ...(etag !== null && { etag }) };
		await (await caches.open(WHOLE)).put(MAP_PATH, new Response(body, { headers }));
	} finally {
		keeping = null;
	}
}

const TYPE = 'application/vnd.pmtiles';

/** @throws where the browser says beforehand that there is no room */
async function makeRoom(bytes: number): Promise<void> {
	const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
	if (quota - usage < bytes) throw new DOMException('no room', 'QuotaExceededError');
}

/** Ends the keeping of the map, where it is on its way. */
export function cancelMap(): void {
	keeping?.end.abort();
}

export async function removeMap(): Promise<void> {
	cancelMap();
	await caches.delete(WHOLE);
}

let seenParts: Promise<Cache> | null = null;

/** The parts of this edition's map that were seen; those of another one go. */
async function openSeen(): Promise<Cache> {
	const cache = await caches.open(SEEN);
	const mark = await cache.match('/hash');
	if ((await mark?.text()) === edition.map.hash) return cache;
	for (const key of await cache.keys()) await cache.delete(key);
	await cache.put('/hash', new Response(edition.map.hash));
	return cache;
}

/** Keeps a part of the map that was seen. */
export async function keepSeen(range: string, response: Response): Promise<void> {
	const cache = await (seenParts ??= openSeen());
	const headers = new Headers(response.headers);
	// a cache takes no parts
	await cache.put(seenKey(range), new Response(await response.arrayBuffer(), { headers }));
}

/** Fetches what was seen before the worker was there. */
export async function fetchSeen(ranges: readonly string[]): Promise<void> {
	const cache = await (seenParts ??= openSeen());
	for (const range of ranges) {
		if (await cache.match(seenKey(range))) continue;
		const response = await fetch(MAP_PATH, { headers: { range } });
		// a server without ranges sends the whole each time
		if (response.status !== 206) return response.body?.cancel();
		await keepSeen(range, response);
	}
}

const seenKey = (range: string): string => `${MAP_PATH}?${range}`;

/** The asked part of the map: of the whole one that is kept, or one that was seen. */
export async function keptPart(range: string, isOffline: boolean): Promise<Response | null> {
	const whole = await (await caches.open(WHOLE)).match(MAP_PATH);
	const isOfEdition = whole?.headers.get(HASH) === edition.map.hash;
	if (whole && (isOfEdition || isOffline)) return partOf(await whole.blob(), range, plainHeaders(whole));
	if (!isOffline) return null;
	const seen = await (await caches.open(SEEN)).match(seenKey(range));
	return seen
		? partial(await seen.blob(), seen.headers.get('content-range') ?? '', plainHeaders(seen))
		: null;
}

function plainHeaders({ headers }: Response): Record<string, string> {
	const etag = headers.get('etag');
	return { 'content-type': TYPE, ...(etag !== null && { etag }) };
}
