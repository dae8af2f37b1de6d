/**
 * Moves the focus through the links of a list by the arrow keys, from its field and back; what is typed on a link goes to
 * the field. True where the key has done something.
 */
export function moveFocus(
	event: KeyboardEvent,
	field: HTMLInputElement,
	list: HTMLElement | undefined
): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey) return false;
	const stops = Array.from(list?.querySelectorAll<HTMLElement>('a, button') ?? []);
	const at = stops.findIndex((stop) => stop === document.activeElement);
	const isInField = document.activeElement === field;
	const go = (stop: HTMLElement | undefined): boolean => {
		stop?.focus();
		return stop !== undefined;
	};
	switch (event.key) {
		case 'ArrowDown':
			return go(stops[at + 1]);
		case 'ArrowUp':
			return !isInField && go(at > 0 ? stops[at - 1] : field);
		case 'Home':
			return !isInField && go(stops[0]);
		case 'End':
			return !isInField && go(stops.at(-1));
		default:
			// a letter: the field has the focus before it comes
			if (at >= 0 && event.key.length === 1 && event.key !== ' ') field.focus();
			return false;
	}
}
