import { mount, unmount } from 'svelte';
import type { KnownSites } from './ahead-facts';
import Ahead from './Ahead.svelte';

let last: ReturnType<typeof mount> | null = null;

/**
 * Begins the panel of the site that was clicked with what is known of it, until its page is there.
 * @param url of the site, root-relative; `path` is the address of its page
 * @param go opens the page, after what is known is painted; ends when it is there, or is not to come
 */
export function showAhead(
	panel: HTMLElement | undefined,
	known: KnownSites | undefined,
	url: string,
	path: string,
	go: () => Promise<void>
): void {
	if (last) void unmount(last);
	last = null;
	const site = [...(known?.sites.values() ?? [])].find((one) => one.url === url);
	if (!panel || !known || !site) return void go();
	const places = [known.cities.get(site.city), known.sites.get(site.within ?? '')].filter(
		(place) => place !== undefined
	);
	const box = { top: panel.offsetTop, width: panel.clientWidth };
	const shown = mount(Ahead, {
		target: panel.parentElement ?? panel,
		props: { path, facts: { ...site, names: { ...site, nameStatus: null }, places }, box }
	});
	last = shown;
	// in the task after the frame
	requestAnimationFrame(() =>
		setTimeout(() => {
			// another one was clicked meanwhile
			if (last !== shown) return;
			void go().finally(() => {
				if (last !== shown) return;
				last = null;
				void unmount(shown);
			});
		})
	);
}
