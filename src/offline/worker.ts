import { edition } from './edition';
import { fileOfAny, hasOlder, isComplete, isKept, keepFiles, removeOlder } from './files';
import { cancelMap, fetchSeen, keepMap, keepSeen, keptPart, mapState, MAP_PATH, removeMap } from './kept-map';
import { isSparing } from './line';
import type { Answer, Order, Refusal } from './messages';
import { isPagePath, makePage } from './pages';
import { refusalOf } from './refusal';

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
/** What of a service worker is used here: the library of its types has other ones for what pages have too. */
type ServiceWorkerScope = {
	skipWaiting(): Promise<void>;
	clients: {
		claim(): Promise<void>;
		matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly object[]>;
	};
	registration: { active: object | null; installing: object | null; waiting: object | null };
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<Order>) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
};

const worker = self as unknown as ServiceWorkerScope;

/** A host that has said nothing by then is not waited for where the page can be made; ms. */
const PATIENCE_MS = 4000;

// an update waits until its own files are there: the worker before it goes on with its own
worker.addEventListener('install', (event) =>
	event.waitUntil(isUpdate().then((isOne) => (isOne ? update() : worker.skipWaiting())))
);

/** Whether pages may be open that another worker has made: of an older edition, or of this one with other code. */
async function isUpdate(): Promise<boolean> {
	return (await hasOlder()) || (worker.registration.active !== null && (await isComplete()));
}

/** @throws where data is to be spared: the worker before it stays, and is asked again by the next visit */
async function update(): Promise<void> {
	if (isSparing(navigator)) throw new Error('the line: found a slow one, wanted another');
	await keepFiles();
}

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	// only pages of this origin and scope can reach a worker
	if (port) event.waitUntil(obey(event.data, (answer) => port.postMessage(answer)));
});

async function obey(order: Order, say: (answer: Answer) => void): Promise<void> {
	const answer = async (refusal: Refusal | null, isGoingOn = false): Promise<void> =>
		say({
			isReady: await isComplete(),
			map: await mapState(),
			mapBytes: edition.map.bytes,
			refusal,
			isGoingOn
		});
	try {
		if (order.kind === 'prepare') await prepare(order.seen);
		if (order.kind === 'keep') await keepMap(() => void answer(null, true));
		if (order.kind === 'cancel') cancelMap();
		if (order.kind === 'remove') await removeMap();
		if (order.kind === 'take-over') await worker.skipWaiting();
		await answer(null);
	} catch (error) {
		await answer(refusalOf(error));
	}
}

async function prepare(seen: readonly string[]): Promise<void> {
	await keepFiles();
	await fetchSeen(seen);
	// what a newer edition keeps for its turn is not this one's to remove
	if (worker.registration.installing || worker.registration.waiting) return;
	// another tab may still be of the edition before
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (open.length === 1) await removeOlder();
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== location.origin || !/^(GET|HEAD)$/.test(request.method)) return;
	const range = request.headers.get('range');
	if (pathname === MAP_PATH && range) event.respondWith(partOfMap(event, range));
	else if (pathname.startsWith(`${edition.base}/_app/immutable/`))
		event.respondWith(fileOfAny(pathname).then((file) => file ?? fetch(request)));
	else if (isKept(pathname)) event.respondWith(fromHost(request, () => fileOfAny(pathname)));
	else if (isPagePath(pathname)) event.respondWith(fromHost(request, () => pageOf(request, pathname)));
});

/** The host's answer, or, where it cannot be had, what is kept. */
async function fromHost(request: Request, kept: () => Promise<Response | undefined>): Promise<Response> {
	const asked = fetch(request);
	if (!(await isComplete())) return asked;
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
	const answer = await Promise.race([asked.catch(() => undefined), late]);
	return answer ?? (await kept().catch(() => undefined)) ?? asked;
}

async function pageOf(request: Request, pathname: string): Promise<Response> {
	// a host sends it on to the address with a slash
	const isBare = !/(\/|\.json)$/.test(pathname);
	const made = await makePage(isBare ? `${pathname}/` : pathname);
	if (isBare && made.ok) return Response.redirect(`${pathname}/${new URL(request.url).search}`, 308);
	return request.method === 'HEAD' ? new Response(null, made) : made;
}

async function partOfMap(event: Fetching, range: string): Promise<Response> {
	const kept = await keptPart(range, false);
	if (kept) return kept;
	try {
		const response = await fetch(event.request);
		if (response.status === 206) event.waitUntil(keepSeen(range, response.clone()).catch(() => undefined));
		return response;
	} catch (error) {
		const seen = await keptPart(range, true);
		if (seen) return seen;
		throw error;
	}
}
