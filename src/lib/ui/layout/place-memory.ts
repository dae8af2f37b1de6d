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

/** Puts the panel back where it was, with focus on the link that led away; what is still on its way is waited for. */
export function restorePlace(panel: HTMLElement | undefined, { top, href }: PlaceMemory): void {
	if (!panel) return;
	const restore = (): void => {
		panel.scrollTop = top;
		linkTo(panel, href)?.focus({ preventScroll: true });
	};
	restore();
	const busy = panel.querySelector('main [aria-busy="true"]');
	if (!busy) return;
	const observer = new MutationObserver(() => {
		observer.disconnect();
		// the reader may be elsewhere by now
		if (busy.isConnected && panel.scrollTop <= top && isNowhere()) restore();
	});
	observer.observe(busy, { attributeFilter: ['aria-busy'] });
}

/** Where nothing has the focus after Back, or after a link to the same page: it is on the link to what was left, or on the heading. */
export function focusLeft(panel: HTMLElement | undefined, left: string | null): void {
	if (!panel || !isNowhere()) return;
	const link = linkTo(panel, left);
	if (link) link.focus({ preventScroll: true });
	else focusHeading(panel);
}

const isNowhere = (): boolean => document.activeElement === document.body;

function linkTo(panel: HTMLElement, href: string | null): HTMLAnchorElement | undefined {
	return [...panel.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
}

/**
 * Focus after a new page: its heading, or the link of the leg or step where focus was among them.
 * @param left the page that was closed for a list, whose link there has the focus then
 */
export function focusPage(
	panel: HTMLElement | undefined,
	wasInItinerary: boolean,
	left: string | null
): void {
	if (!panel) return;
	const step = wasInItinerary ? panel.querySelector<HTMLElement>('[aria-current=step] a') : null;
	const link = step ?? (left && linkTo(panel, left));
	if (link) return link.focus();
	panel.scrollTop = 0;
	focusHeading(panel);
}

function focusHeading(panel: HTMLElement): void {
	const heading = panel.querySelector('h1');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}

/** Has the focus kept from the first thing on that has it, which is early enough; where that fails the browser does as it does. */
export function awaitFocus(): void {
	let held: EventTarget[] | null = null;
	const note = (event: FocusEvent) => {
		const isFirst = held === null;
		held = event.composedPath();
		if (!isFirst) return;
		void import('./keep-focus')
			.then((all) => {
				removeEventListener('focusin', note);
				all.keepFocus(held ?? []);
			})
			.catch(() => undefined);
	};
	addEventListener('focusin', note);
}
