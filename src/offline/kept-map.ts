import { checkFile, edition } from './edition';
import type { MapState } from './messages';
import { partial, partOf, rangeOf } from './ranges';
import { ChangedFile } from './refusal';

const WHOLE = `landsea-map${edition.base}`;
const SEEN = `landsea-seen${edition.base}`;
/** The part of the map that a cache of parts is of, by the hash of the whole. */
const HASH = 'x-landsea-hash';

/** Address of the archive of the map, without the host. */
export const MAP_PATH = `${edition.base}/${edition.map.path}`;

type Keeping = { bytes: number; end: AbortController; hearers: (() => void)[]; done: Promise<void> };

let keeping: Keeping | null = null;

export async function mapState(): Promise<MapState> {
	if (keeping) return { kind: 'keeping', bytes: keeping.bytes };
	const kept = await keptWhole();
	if (!kept) return { kind: 'none' };
	return { kind: isOfEdition(kept) ? 'kept' : 'older' };
}

const keptWhole = async (): Promise<Response | undefined> => (await caches.open(WHOLE)).match(MAP_PATH);

const isOfEdition = ({ headers }: Response): boolean => headers.get(HASH) === edition.map.hash;

/**
 * Keeps the whole map; who asks while it is on its way hears of the same. What was kept before stays until the new one is
 * there, whole and checked.
 * @param hear is called as bytes come in
 * @throws what stood in the way, an `AbortError` where the reader did
 */
export function keepMap(hear: () => void): Promise<void> {
	if (!keeping) {
		const mine: Keeping = { bytes: 0, end: new AbortController(), hearers: [], done: Promise.resolve() };
		keeping = mine;
		mine.done = fetchWhole(mine).finally(() => (keeping = null));
	}
	keeping.hearers.push(hear);
	return keeping.done;
}

async function fetchWhole(mine: Keeping): Promise<void> {
	const kept = await keptWhole();
	if (kept && isOfEdition(kept)) return;
	await makeRoom(edition.map.bytes);
	const response = await fetch(MAP_PATH, { signal: mine.end.signal, cache: 'no-cache' });
	if (!response.ok || !response.body)
		throw new TypeError(`${MAP_PATH}: found the status ${response.status}, wanted the file`);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	const reader = response.body.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		parts.push(next.value);
		mine.bytes += next.value.length;
		for (const hear of mine.hearers) hear();
	}
	const body = await new Blob(parts).arrayBuffer();
	await checkFile(edition.map, body).catch((error: unknown) => {
		throw new ChangedFile(String(error));
	});
	mine.end.signal.throwIfAborted();
	const etag = response.headers.get('etag');
	const headers = { [HASH]: edition.map.hash, 'content-type': TYPE, ...(etag !== null && { etag }) };
	await (await caches.open(WHOLE)).put(MAP_PATH, new Response(body, { headers }));
}

const TYPE = 'application/vnd.pmtiles';

/** @throws where the browser says beforehand that there is no room */
async function makeRoom(bytes: number): Promise<void> {
	const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
	if (quota - usage < bytes) throw new DOMException('no room', 'QuotaExceededError');
}

/** Ends the keeping of the map, where it is on its way; who hears of it is told by the refusal. */
export function cancelMap(): void {
	keeping?.end.abort();
}

export async function removeMap(): Promise<void> {
	cancelMap();
	await keeping?.done.catch(() => undefined);
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

const seen = (): Promise<Cache> =>
	(seenParts ??= openSeen().catch((error: unknown) => {
		// refused once, it is tried again
		seenParts = null;
		throw error;
	}));

/** Keeps a part of the map that was seen, where it is one of this edition's by the size of the whole. */
export async function keepSeen(range: string, response: Response): Promise<void> {
	if (response.headers.get('content-range')?.split('/')[1] !== String(edition.map.bytes)) return;
	const cache = await seen();
	const headers = new Headers(response.headers);
	// a cache takes no parts
	await cache.put(seenKey(range), new Response(await response.arrayBuffer(), { headers }));
}

/** Fetches what was seen before the worker was there. */
export async function fetchSeen(ranges: readonly string[]): Promise<void> {
	const cache = await seen();
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
	const whole = await keptWhole();
	if (whole && (isOfEdition(whole) || isOffline))
		return partOf(await whole.blob(), range, plainHeaders(whole));
	if (!isOffline) return null;
	return seenPart(range);
}

/** A part that was seen, by itself or within a larger one. */
async function seenPart(range: string): Promise<Response | null> {
	const { bytes } = edition.map;
	const wanted = rangeOf(range, bytes);
	if (!wanted) return null;
	const cache = await caches.open(SEEN);
	for (const key of await cache.keys()) {
		const held = rangeOf(decodeURIComponent(new URL(key.url).search.slice(1)), bytes);
		if (!held || wanted.first < held.first || wanted.last > held.last) continue;
		const part = await cache.match(key);
		if (part) return partial(await part.blob(), held.first, wanted, bytes, plainHeaders(part));
	}
	return null;
}

function plainHeaders({ headers }: Response): Record<string, string> {
	const etag = headers.get('etag');
	return { 'content-type': TYPE, ...(etag !== null && { etag }) };
}
