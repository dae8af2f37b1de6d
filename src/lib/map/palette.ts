const TOKENS = [
	'land',
	'water',
	'coast',
	'lake',
	'route',
	'route-b',
	'route-faint',
	'tie',
	'badge',
	'badge-key',
	'gov',
	'cluster',
	'lb-city',
	'halo-land',
	'focus'
] as const;

/** Map colours of the theme in force. */
export type Palette = Record<(typeof TOKENS)[number], string>;

/** Reads the tokens of the page, so that map and panel share one list of colours. */
export function readPalette(element: HTMLElement): Palette {
	const style = getComputedStyle(element);
	return Object.fromEntries(
		TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])
	) as Palette;
}
