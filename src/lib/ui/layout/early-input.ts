/**
 * The page is alive: what was typed, chosen, folded and pressed before is done now, as if it were done again. Hydration has
 * put the fields back to what the server sent.
 */
export function takeOver(): void {
	const { life } = window;
	document.documentElement.dataset.alive = '';
	delete document.documentElement.dataset.early;
	life.look();
	for (const [element, left] of life.early) {
		if (!left) {
			press(element);
			continue;
		}
		Object.assign(element, left);
		for (const type of ['input', 'change', 'toggle'])
			element.dispatchEvent(new Event(type, { bubbles: true }));
	}
}

/** What a button has opened by itself is opened once more, so that the page hears of it. */
function press(element: HTMLElement): void {
	const popover = element instanceof HTMLButtonElement ? element.popoverTargetElement : null;
	if (popover instanceof HTMLElement) {
		if (!popover.matches(':popover-open')) return;
		popover.hidePopover();
	}
	element.click();
}
