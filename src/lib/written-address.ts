import { goto, pushState, replaceState } from '$app/navigation';

/** How long nothing has changed before the address is written, and the least time between two writings; ms. */
const REST_MS = 400;
const GAP_MS = 1000;
/** A browser that refuses a change of the address is asked again after this long; ms. */
const RETRY_MS = 3000;

/** What waits to be written: the address, that of the history's entry it belongs to, and what comes with it. */
type Waiting = {
	from: string;
	to: URL;
	/** the page has it already, or it is to be opened in place of this one, or as a new entry of the history */
	kind: 'state' | 'page' | 'entry';
};

let waiting: Waiting | null = null;
/** The address that is being opened, until it is there: what changes meanwhile changes this one. */
let opening: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let writtenAt = -GAP_MS;

/** The address of what is shown, written already or not yet. */
export function shownAddress(): URL {
	return new URL(latest().to);
}

/** Changes the address of what is shown, once the reader rests. */
export function writeAtRest(change: (url: URL) => URL): void {
	const { from, to, kind } = latest();
	wait({ from, to: change(new URL(to)), kind }, REST_MS);
}

/** Changes the address of the entry that is open, once the reader rests: a page that was to take its place is not opened. */
export function stayAtRest(change: (url: URL) => URL): void {
	if (latest().kind === 'page') waiting = null;
	writeAtRest(change);
}

/** Opens an address once the reader rests; what the page shows of it is there already. */
export function openAtRest(to: URL, kind: 'page' | 'entry'): void {
	if (kind === 'entry' && latest().kind === 'state') settleAddress();
	wait({ from: opening ?? location.href, to, kind }, REST_MS);
}

/** Another page is opened than the one that was being opened: nothing waits for that any more. */
export function leaveAddress(to: URL | undefined): void {
	if (isOpening() && to?.href !== opening) waiting = opening = null;
	settleAddress();
}

/** Puts the address right at once. Kit needs a state in the entry of an address that was typed, to come back to it. */
export function correctAddress(change: (url: URL) => URL): void {
	if (isOpening()) return;
	const now = latest();
	const to = change(new URL(now.to));
	if (now !== waiting) write(to);
	else if (now.kind !== 'page') now.to = to;
}

/** Writes what waits; where the page is being left, nothing is opened in its place any more. */
export function settleAddress(isLeft = true): void {
	clearTimeout(timer);
	const { to, kind } = latest();
	// it is written once there is an entry for it
	if (kind === 'state' && isOpening()) return;
	waiting = null;
	if (kind === 'state') write(to);
	else if (isLeft && kind === 'entry') pushState(to, {});
	else if (!isLeft && to.href !== location.href) void open(to, kind === 'page');
}

async function open(to: URL, replaceState: boolean): Promise<void> {
	opening = to.href;
	try {
		await goto(to, { replaceState, keepFocus: true, noScroll: true });
	} finally {
		if (opening === to.href) opening = null;
		if (waiting) wait(waiting, REST_MS);
	}
}

/** Whether an address is being opened that no entry of the history has yet. */
function isOpening(): boolean {
	return opening !== null && opening !== location.href;
}

/**
 * Some browsers allow about a hundred changes of the address in a while and refuse more. Then a link loads its page as
 * a document, and what else was to be written is written later. Whatever wraps the methods afterwards is wrapped too.
 */
export function guardHistory(): void {
	guard('pushState', (to) => location.assign(to));
	guard('replaceState', (to) => {
		if (latest().kind === 'state') wait({ from: location.href, to, kind: 'state' }, RETRY_MS);
	});
}

function guard(name: 'pushState' | 'replaceState', refused: (to: URL) => void): void {
	let inner: History['pushState'] = history[name];
	Object.defineProperty(history, name, {
		configurable: true,
		get() {
			const wrapped = inner;
			return (...given: Parameters<History['pushState']>) => {
				try {
					wrapped.apply(history, given);
				} catch {
					refused(new URL(given[2] ?? '', location.href));
				}
			};
		},
		set: (given: History['pushState']) => (inner = given)
	});
}

/** What waits, or else the address as it stands: Back and a hash leave behind what belonged to another entry. */
function latest(): Waiting {
	const from = opening ?? location.href;
	return waiting?.from === from ? waiting : { from, to: new URL(from), kind: 'state' };
}

function wait(next: Waiting, restMs: number): void {
	waiting = next;
	clearTimeout(timer);
	timer = setTimeout(settleAddress, Math.max(restMs, writtenAt + GAP_MS - performance.now()), false);
}

function write(to: URL): void {
	if (to.href === location.href && history.state !== null) return;
	writtenAt = performance.now();
	replaceState(to, {});
}
