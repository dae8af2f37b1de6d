import { builtPage } from '../files/fetched';
import { isMotionReduced } from './screen';

const FADE_MS = 200;

/**
 * Shows the map in the place of the drawing; the answer puts the drawing back. An animation does it, and neither class nor
 * attribute nor style: no saved copy of the page carries it, and in a copy, which has no map, the drawing stands.
 */
export function takePlace(frame: HTMLElement): () => void {
	const duration = isMotionReduced() ? 0 : FADE_MS;
	const animations = Array.from(frame.querySelectorAll('.map-canvas, .map-overlay, [data-free]'), (part) =>
		part.animate(
			part.matches('[data-free]')
				? { visibility: 'hidden' }
				: // from its first moment on: focus cannot go to what is hidden
					{ visibility: ['visible', 'visible'], opacity: [0, 1] },
			{ duration, fill: 'forwards' }
		)
	);
	return () => animations.forEach((animation) => animation.cancel());
}

/** Keeps track of the page whose drawing is in the frame; the answer puts that of the page now open in its place. */
export function pageDrawing(element: HTMLElement): () => Promise<void> {
	let drawn = location.pathname;
	return async () => {
		const path = location.pathname;
		if (path === drawn) return;
		drawn = path;
		const free = element.querySelector<HTMLElement>('[data-free]');
		// who prints the page looks whose drawing this is
		if (free) free.dataset.drawn = path;
		// of another page it would mislead: rather none
		element.querySelector('.drawing')?.remove();
		try {
			const drawing = (await builtPage(path)).querySelector('.drawing');
			if (drawing && path === drawn) free?.append(drawing);
		} catch {
			// the text of the page is there, and the next page asks again
		}
	};
}
