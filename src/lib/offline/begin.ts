import { seenRanges } from '../files/fetched';
import { keepChoice, keptChoice } from '../files/kept-choice';
import { isSparing } from '../../offline/line';
import { offlineWords } from '../words/offline';
import { language } from '../ui/base/words';
import type { Order } from '../../offline/messages';
import { ask, isPossible, register, showReady } from './ask';

/** The page rests: what makes every page off-line is kept, and a newer edition of the site is told of. */
export async function begin(): Promise<void> {
	if (!isPossible()) return;
	const known = await navigator.serviceWorker.getRegistration().catch(() => undefined);
	if (!known && isSparing(navigator)) return;
	const registration = await register().catch(() => null);
	if (!registration) return;
	watchUpdates(registration);
	const { active } = await navigator.serviceWorker.ready;
	if (!active) return;
	const order: Order =
		isSparing(navigator) || isKnownFull() ? { kind: 'state' } : { kind: 'prepare', seen: seenRanges };
	const { isReady, refusal } = await ask(active, order);
	if (isReady) return showReady();
	// that there is no room is not what the reader came for: it is tried and said once a visit
	if (refusal === 'full') {
		keepChoice('sessionStorage', FULL, '');
		say(offlineWords[language()].noRoom);
	}
	if (isKnownFull()) document.documentElement.dataset.offline = 'full';
}

const FULL = 'no-room';

const isKnownFull = (): boolean => keptChoice('sessionStorage', FULL) !== null;

function watchUpdates(registration: ServiceWorkerRegistration): void {
	const tell = (): void => {
		const { waiting } = registration;
		if (waiting && navigator.serviceWorker.controller) offer(waiting);
	};
	const follow = (): void => registration.installing?.addEventListener('statechange', tell);
	tell();
	// it may have been found before the page came to rest
	follow();
	registration.addEventListener('updatefound', follow);
}

/** The newer worker has so long to take over while the page waits; ms. */
const TURN_MS = 3000;

/** Nothing is reloaded under the reader's hands: the newer edition comes with a click, and opens this page where it was. */
function offer(waiting: ServiceWorker): void {
	const { newer, reload } = offlineWords[language()];
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: reload });
	let isLoading = false;
	const load = (): void => {
		if (isLoading) return;
		isLoading = true;
		void window.life.load(location.href);
	};
	button.addEventListener('click', () => {
		// another tab may have let it take over
		if (waiting.state !== 'installed') return load();
		navigator.serviceWorker.addEventListener('controllerchange', load, { once: true });
		void ask(waiting, { kind: 'take-over' });
		// the worker before ends what it is answering first, which a page that goes away does not wait for
		setTimeout(load, TURN_MS);
	});
	say(newer, button);
}

/** One polite line, which goes with the next one or by its own button. */
function say(text: string, ...buttons: HTMLElement[]): void {
	const strip = document.querySelector('[data-offline-line]') ?? document.createElement('div');
	strip.className = 'life';
	strip.setAttribute('data-offline-line', '');
	strip.ariaLive = 'polite';
	// a region is heard of what comes into it once it is there
	document.body.prepend(strip);
	const line = document.createElement('p');
	const close = Object.assign(document.createElement('button'), {
		type: 'button',
		textContent: offlineWords[language()].close
	});
	close.addEventListener('click', () => strip.replaceChildren());
	line.append(text, ' ', ...buttons.flatMap((button) => [button, ' ']), close);
	setTimeout(() => strip.replaceChildren(line));
}
