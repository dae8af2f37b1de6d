import { goto, preloadData } from '$app/navigation';
import { isSparing } from '../offline/line';
import { address } from '$lib/ui/base/address';
import { language } from '$lib/ui/base/words';
import type { KnownSites } from '$lib/ui/late/ahead-facts';

/** How the panel of a site begins, until its page is there. */
const ahead = () => import('$lib/ui/late/ahead');
let there: Awaited<ReturnType<typeof ahead>> | null = null;

/** What is pointed at on the map is fetched before it is clicked, unless data is spared. */
export function fetchAhead(url: string): void {
	if (isSparing(navigator)) return;
	void preloadData(address(url, language()));
	void ahead().then((all) => (there = all));
}

/**
 * Opens a page that was clicked on the map. Its panel begins with what the map knows of it, and where that is at hand it is
 * painted first: the page takes some frames.
 * @param known undefined where there is no map
 */
export function openPage(panel: HTMLElement | undefined, known: KnownSites | undefined, url: string): void {
	const path = address(url, language());
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- an address of a page, base and all
	const go = () => goto(path);
	if (there) return there.showAhead(panel, known, url, path, go);
	const arrival = go();
	void ahead().then((all) => all.showAhead(panel, known, url, path, () => arrival));
}
