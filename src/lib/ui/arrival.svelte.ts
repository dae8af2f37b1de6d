import { untrack } from 'svelte';
import { navigating } from '$app/state';
import type { Dictionary } from '../i18n/en';

/** A page that has not come by then is said to be late; ms. */
const LATE_MS = 10_000;

/** Loads that have failed: each waits here to be tried again. */
const waiting: (() => void)[] = [];
let trouble: 'failed' | 'late' | null = $state(null);

/** The page on its way will not come. */
export function fail(): void {
	trouble = 'failed';
}

/** After a failure: resolves when the reader, or another click on the same link, asks for the page again. */
export function nextTry(): Promise<void> {
	fail();
	return new Promise((resolve) => waiting.push(resolve));
}

/** A page is on its way, and nothing speaks against its coming. */
export const isArriving = (): boolean => navigating.to !== null && trouble === null;

function tryAgain(): void {
	trouble = null;
	for (const resolve of waiting.splice(0)) resolve();
}

/**
 * A click whose page does not come leaves the page before as it is: the line says so, in the words of that page, and its
 * retry asks for the page again; where only its data was missing, at first in place, then whole.
 */
export function watchArrivals(words: () => Dictionary): void {
	let isSecond = false;

	function retry(): void {
		const href = navigating.to?.url.href;
		if (waiting.length > 0 && !isSecond) tryAgain();
		else if (href) void window.life.load(href);
		isSecond = true;
	}

	$effect(() => {
		window.life.look();
		untrack(tryAgain);
		isSecond = false;
		if (!navigating.to) return;
		const timer = setTimeout(() => (trouble ??= 'late'), LATE_MS);
		return () => clearTimeout(timer);
	});

	$effect(() => {
		const [said, button] = document.querySelectorAll('[data-life] :is(span, button)');
		if (!said || !button || !navigating.to || !trouble) return;
		said.textContent = words().notFetched[trouble];
		button.textContent = words().map.retry;
		window.life.look(retry);
	});
}
