import type { Attachment } from 'svelte/attachments';

/** Tells the style sheet how much of a leg is done, 0 to 1; null where that is not told. */
export function doneShare(at: number | null): Attachment<HTMLElement> {
	return ({ style }) => {
		if (at === null) style.removeProperty('--done');
		else style.setProperty('--done', `${(at * 100).toFixed(1)}%`);
	};
}
