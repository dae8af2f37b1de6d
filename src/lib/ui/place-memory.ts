/** What Back gives back: how far the panel was scrolled, and the link that led away. */
export type PlaceMemory = { top: number; href: string | null };

/** Notes the place in the panel before the reader leaves it. */
export function capturePlace(panel: HTMLElement | undefined): PlaceMemory {
	const active = document.activeElement;
	return {
		top: panel?.scrollTop ?? 0,
		href: active instanceof HTMLAnchorElement && panel?.contains(active) ? active.getAttribute('href') : null
	};
}

/** Puts the panel back where it was, with focus on the link that led away. */
export function restorePlace(panel: HTMLElement | undefined, { top, href }: PlaceMemory): void {
	if (!panel) return;
	panel.scrollTop = top;
	linkTo(panel, href)?.focus({ preventScroll: true });
}

function linkTo(panel: HTMLElement, href: string | null): HTMLAnchorElement | undefined {
	return [...panel.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
}

/**
 * Focus after a new page: its heading, or the link of the leg where focus was in the itinerary.
 * @param left the page that was closed for a list, whose link there has the focus then
 */
export function focusPage(
	panel: HTMLElement | undefined,
	wasInItinerary: boolean,
	left: string | null
): void {
	if (!panel) return;
	const step = wasInItinerary ? panel.querySelector<HTMLElement>('[data-itinerary] [aria-current] a') : null;
	const heading = panel.querySelector('h1');
	const link = step ?? (left && linkTo(panel, left));
	if (link) return link.focus();
	panel.scrollTop = 0;
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}
