import { preloadData } from '$app/navigation';
import { isSparing } from '../offline/line';
import { address } from '$lib/ui/base/address';
import { language } from '$lib/ui/base/words';
import type { KnownSites } from '$lib/ui/late/ahead-facts';

/** How the panel of a site begins, until its page is there. */
const ahead = () => import('$lib/ui/late/ahead');

/** What is pointed at on the map is fetched before it is clicked, unless data is spared. */
export function fetchAhead(url: string): void {
	if (isSparing(navigator)) return;
	void preloadData(address(url, language()));
	void ahead();
}

/**
 * Begins the panel of a page that was clicked on the map, with what the map knows of it.
 * @param known null or undefined where there is no map
 */
export function beginPage(
	panel: HTMLElement | undefined,
	known: KnownSites | null | undefined,
	{ url, path, arrival }: { url: string; path: string; arrival: Promise<void> }
): void {
	if (!known) return;
	void ahead().then((all) => panel && arrival.finally(all.showAhead(panel, known, url, path)));
}
