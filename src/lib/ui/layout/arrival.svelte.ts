import { untrack } from 'svelte';
import { navigating } from '$app/state';
import type { Dictionary } from '../../words/en';

/** A page that has not come by then is said to be late; ms. */
const LATE_MS = 10_000;

/** Loads that have failed, by the paths of their pages: each waits here to be tried again. */
const waiting: Partial<Record<string, () => void>> = {};
let trouble: 'failed' | 'late' | null = $state(null);

/** The page on its way will not come. */
export function fail(): void {
	trouble = 'failed';
}

/**
 * After a failure: resolves when the reader, or another click on the same link, asks for the page again. What was fetched
 * ahead of a click, or was left for another page, is no trouble of the page on its way.
 */
export function nextTry(path: string): Promise<void> {
	if (navigating.to?.url.pathname === path) fail();
	return new Promise((resolve) => (waiting[path] = resolve));
}

/** A page is on its way, and nothing speaks against its coming. */
export const isArriving = (): boolean => navigating.to !== null && trouble === null;

/** @returns whether there was a load of the page on its way that has failed */
function tryAgain(): boolean {
	trouble = null;
	const path = navigating.to?.url.pathname ?? '';
	const again = waiting[path];
	waiting[path] = undefined;
	again?.();
	return Boolean(again);
}

/**
 * A click whose page does not come leaves the page before as it is: the line says so, in the words of that page, and its
 * retry asks for the page again; where only its data was missing, at first in place, then whole.
 */
export function watchArrivals(words: () => Dictionary): void {
	let isSecond = false;
	const parts = () => [...document.querySelectorAll('[data-life] :is(span, button)')];
	/** what the line and its button say of the page itself */
	let own: (string | null)[] | undefined;

	function say(texts: readonly (string | null)[]): void {
		for (const [n, part] of parts().entries()) part.textContent = texts[n] ?? null;
	}

	function retry(): void {
		const href = navigating.to?.url.href;
		if ((isSecond || !tryAgain()) && href) void window.life.load(href);
		isSecond = true;
	}

	$effect(() => {
		say((own ??= parts().map(({ textContent }) => textContent)));
		window.life.look();
		untrack(tryAgain);
		isSecond = false;
		if (!navigating.to) return;
		const timer = setTimeout(() => (trouble ??= 'late'), LATE_MS);
		return () => clearTimeout(timer);
	});

	$effect(() => {
		if (!navigating.to || !trouble) return;
		say([words().notFetched[trouble], words().map.retry]);
		window.life.look(retry);
	});
}
