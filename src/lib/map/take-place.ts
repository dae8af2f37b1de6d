const FADE_MS = 200;

/**
 * Shows the map in the place of the drawing; the answer puts the drawing back. An animation does it, and neither class nor
 * attribute nor style: no saved copy of the page carries it, and in a copy, which has no map, the drawing stands.
 */
export function takePlace(frame: HTMLElement): () => void {
	const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FADE_MS;
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
