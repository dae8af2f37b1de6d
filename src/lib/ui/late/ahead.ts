import { mount, unmount } from 'svelte';
import type { KnownSites } from './ahead-facts';
import Ahead from './Ahead.svelte';

let last: ReturnType<typeof mount> | null = null;

/**
 * Begins the panel of the site that was clicked with what is known of it, while its page is on its way.
 * @param url of the site, root-relative; `path` is the address of its page
 * @returns what takes it away once the page is there, or is not to come
 */
export function showAhead(
	panel: HTMLElement,
	{ sites, cities }: KnownSites,
	url: string,
	path: string
): () => void {
	const site = [...sites.values()].find((one) => one.url === url);
	if (last) void unmount(last);
	last = null;
	if (!site) return () => undefined;
	const places = [cities.get(site.city), sites.get(site.within ?? '')].filter((place) => place !== undefined);
	const box = { top: panel.offsetTop, width: panel.clientWidth };
	const shown = mount(Ahead, {
		target: panel.parentElement ?? panel,
		props: { path, facts: { ...site, names: { ...site, nameStatus: null }, places }, box }
	});
	last = shown;
	return () => {
		if (last !== shown) return;
		last = null;
		void unmount(shown);
	};
}
