import { checkFile, edition, type EditionFile } from './edition';
import { ChangedFile } from './refusal';

const PREFIX = 'landsea-pages-';
/** Caches of a site share an origin with those of other sites below it. */
const nameOf = (version: string): string => `${PREFIX}${version}${edition.base}`;
const COMPLETE = '/complete';
/** So many files are fetched at once: what the reader opens meanwhile comes first. */
const AT_ONCE = 4;

const urlOf = (path: string): string => `${edition.base}/${path}`;
const known = new Set(edition.files.map(({ path }) => urlOf(path)));
let isKnownComplete = false;

/** Whether a file is one of those that are kept, by its path. */
export const isKept = (path: string): boolean => known.has(path);

/** Whether everything is there; a cache that is half written counts for nothing. */
export async function isComplete(): Promise<boolean> {
	if (isKnownComplete) return true;
	if (!(await caches.has(nameOf(edition.version)))) return false;
	const cache = await caches.open(nameOf(edition.version));
	return (isKnownComplete = (await cache.match(COMPLETE)) !== undefined);
}

let running: Promise<void> | null = null;

/**
 * Keeps every file of this edition, what is there already left alone; the mark that says so comes last. A refused storage
 * is emptied again.
 * @throws what stood in the way
 */
export function keepFiles(): Promise<void> {
	running ??= keepAll().finally(() => (running = null));
	return running;
}

async function keepAll(): Promise<void> {
	if (await isComplete()) return;
	const cache = await caches.open(nameOf(edition.version));
	const waiting = [...edition.files];
	const work = async (): Promise<void> => {
		for (let file = waiting.shift(); file; file = waiting.shift()) await keepFile(cache, file);
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		await cache.put(COMPLETE, new Response());
		isKnownComplete = true;
	} catch (error) {
		waiting.length = 0;
		// what came before an interruption can be used by the next try; without room it only takes more of it
		if (!(error instanceof TypeError)) await caches.delete(nameOf(edition.version));
		throw error;
	}
}

async function keepFile(cache: Cache, file: EditionFile): Promise<void> {
	const url = urlOf(file.path);
	if (await cache.match(url)) return;
	// an older edition may have the same file
	const older = await caches.match(url);
	if (older && (await isOf(file, older.clone()))) return cache.put(url, older);
	let response = await fetch(url);
	// what the browser kept may be of an older edition
	if (!(await isOf(file, response.clone()))) response = await fetch(url, { cache: 'reload' });
	if (!response.ok) throw new TypeError(`${url}: found the status ${response.status}, wanted the file`);
	if (!(await isOf(file, response.clone()))) throw new ChangedFile(`${url}: found another edition`);
	await cache.put(url, response);
}

async function isOf(file: EditionFile, response: Response): Promise<boolean> {
	if (!response.ok) return false;
	return checkFile(file, await response.arrayBuffer()).then(
		() => true,
		() => false
	);
}

/** A kept file of this edition. */
export async function keptFile(path: string): Promise<Response | undefined> {
	const cache = await caches.open(nameOf(edition.version));
	return cache.match(urlOf(path));
}

/** A file by its address, of any edition: pages that were open before an update go on with theirs. */
export async function fileOfAny(pathname: string): Promise<Response | undefined> {
	return (await keptFile(pathname.slice(edition.base.length + 1))) ?? caches.match(pathname);
}

/** Whether an older edition is kept on this device. */
export async function hasOlder(): Promise<boolean> {
	return (await olderNames()).length > 0;
}

/** Removes what older editions have left. */
export async function removeOlder(): Promise<void> {
	for (const name of await olderNames()) await caches.delete(name);
}

async function olderNames(): Promise<string[]> {
	const all = await caches.keys();
	return all.filter(
		(name) =>
			/^landsea-pages-[0-9a-f]{16}/.test(name) &&
			name.slice(PREFIX.length + 16) === edition.base &&
			name !== nameOf(edition.version)
	);
}
