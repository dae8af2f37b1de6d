/** How much larger than 16 px the reader wants letters to be: 1 where nothing was chosen. */
export function textScale(): number {
	return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

const LOOK_MS = 1000;

/**
 * Calls back when the window has come to a screen of another pixel ratio, or was zoomed, while an element is in the page.
 * It is looked at: the media query of a resolution tells it not everywhere (Chromium 156 is silent where the size stays).
 */
export function onPixelRatio(element: Element, act: () => void): void {
	let ratio = devicePixelRatio;
	const timer = setInterval(() => {
		if (!element.isConnected) return clearInterval(timer);
		if (ratio === devicePixelRatio) return;
		ratio = devicePixelRatio;
		act();
	}, LOOK_MS);
}

/** Whether the reader wants nothing to move that need not. */
export function isMotionReduced(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shorter than MapLibre's own: while a name fades every frame is drawn anew, and none of it under reduced motion; ms. */
export function labelFade(): number {
	return isMotionReduced() ? 0 : 150;
}
