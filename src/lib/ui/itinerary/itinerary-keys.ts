/** Which leg a key asks for, from 1; null for a key that asks for none. Without a current leg it is the first or the last. */
export function legOfKey(key: string, current: number | null, count: number): number | null {
	if (key === 'Home') return 1;
	if (key === 'End') return count;
	if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min((current ?? 0) + 1, count);
	if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max((current ?? count + 1) - 1, 1);
	return null;
}

/**
 * Answers a key inside an itinerary or the steps of a tour: the link of the leg or step that it asks for takes the focus
 * and is followed.
 * @returns the number asked for, or the current one
 */
export function onItineraryKey(
	event: KeyboardEvent & { currentTarget: HTMLElement },
	current: number | null,
	count: number,
	play?: () => void,
	mark: 'leg' | 'step' = 'leg'
): number | null {
	if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return current;
	if (event.key === ' ' && play) {
		event.preventDefault();
		if (!event.repeat) play();
		return current;
	}
	const asked = legOfKey(event.key, current, count);
	if (asked === null) return current;
	event.preventDefault();
	const link = event.currentTarget.querySelector<HTMLElement>(`[data-${mark}="${asked}"] a`);
	link?.focus();
	if (asked !== current) link?.click();
	return asked;
}
