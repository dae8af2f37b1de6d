import { builtPage } from '../files/built-page';

/** Keeps track of the page whose drawing is in the frame; the answer puts that of the page now open in its place. */
export function pageDrawing(element: HTMLElement): () => Promise<void> {
	let drawn = location.pathname;
	return async () => {
		const path = location.pathname;
		if (path === drawn) return;
		drawn = path;
		// of another page it would mislead: rather none
		element.querySelector('.drawing')?.remove();
		try {
			const drawing = (await builtPage(path)).querySelector('.drawing');
			if (drawing && path === drawn) element.querySelector('[data-free]')?.append(drawing);
		} catch {
			// the text of the page is there, and the next page asks again
		}
	};
}
