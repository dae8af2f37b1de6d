/** Calls back whenever the window comes to a screen of another pixel ratio, or is zoomed, while an element is in the page. */
export function onPixelRatio(element: Element, act: () => void): void {
	const change = (): void => {
		if (!element.isConnected) return;
		act();
		onPixelRatio(element, act);
	};
	matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', change, { once: true });
}
