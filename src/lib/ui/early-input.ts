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
			element.click();
			continue;
		}
		Object.assign(element, left);
		for (const type of ['input', 'change', 'toggle'])
			element.dispatchEvent(new Event(type, { bubbles: true }));
	}
}
