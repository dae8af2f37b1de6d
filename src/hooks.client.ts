import { navigating } from '$app/state';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { fail } from '$lib/ui/layout/arrival.svelte';
import { firstPaint } from '$lib/ui/layout/first-paint';

/**
 * The page can be read before it comes alive: what hydration costs is spent after its first paint, not before. Where a host
 * answers to another spelling of its address, as to `index.html`, the address is put right, or Kit would know no such page.
 */
export const init: ClientInit = () => {
	const data = document.querySelector<HTMLElement>('[data-url$="/page.json"]')?.dataset.url;
	const path = data?.replace('/page-data', '').replace('page.json', '') ?? location.pathname;
	if (path !== location.pathname)
		history.replaceState(history.state, '', path + location.search + location.hash);
	return firstPaint();
};

/**
 * Kit would put an error page in place of what the reader has. A promise that is never kept leaves the page that the server
 * sent, or the one before: it can be read, and says what is missing.
 */
export const handleError: HandleClientError = ({ error, event }) => {
	// fetched ahead of a click that may never come: the click fetches it again
	if ('alive' in document.documentElement.dataset && navigating.to?.url.href !== event.url.href) return;
	reportError(error);
	fail();
	return new Promise<never>(() => undefined);
};
