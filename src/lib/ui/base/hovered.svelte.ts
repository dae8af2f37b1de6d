import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** What is pointed at or focused, in the list or on the map, by its root-relative address without language. */
export class Hovered {
	url: string | null = $state(null);
}

const KEY = Symbol('hovered');

/** Makes the one object that list and map share. */
export function shareHovered(): Hovered {
	return setContext(KEY, new Hovered());
}

/** The shared object; null outside the layout. */
export function hovered(): Hovered | null {
	return getContext<Hovered | undefined>(KEY) ?? null;
}

/**
 * Shares with the map which link of a panel is pointed at or focused, and marks the links to what is pointed at on the map:
 * one listener for all, since there are pages with thousands of links, and some that no component has made.
 * @param root the address of the first page in the language of the page
 */
export function shareLinks(shared: Hovered, root: () => string): Attachment<HTMLElement> {
	return (panel) => {
		const urlOf = ({ target }: Event): string | null => {
			const href = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
			return href?.startsWith(root()) ? href.slice(root().length - 1) : null;
		};
		const enter = (event: Event): void => {
			shared.url = urlOf(event) ?? shared.url;
		};
		const leave = (event: Event): void => {
			if (shared.url === urlOf(event)) shared.url = null;
		};
		// by Svelte, since a link that is taken away while a page is written anew blurs in the middle of it
		const listen = (type: string, does: (event: Event) => void) => on(panel, type, does, { capture: true });
		const ends = [
			...['pointerover', 'focus'].map((type) => listen(type, enter)),
			...['pointerout', 'blur'].map((type) => listen(type, leave))
		];
		$effect(() => {
			const href = shared.url && root() + shared.url.slice(1);
			const links = href ? panel.querySelectorAll(`a[href="${CSS.escape(href)}"]`) : [];
			for (const link of links) link.classList.add('hovered');
			return () => {
				for (const link of links) link.classList.remove('hovered');
			};
		});
		return () => {
			for (const end of ends) end();
		};
	};
}
