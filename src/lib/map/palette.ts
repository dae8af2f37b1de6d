const TOKENS = [
	'land',
	'urban',
	'water',
	'deep1',
	'deep2',
	'glow',
	'coast',
	'river',
	'lake',
	'admin',
	'border',
	'route',
	'route-b',
	'route-ahead',
	'route-faint',
	'glow-route',
	'tie',
	'badge',
	'badge-key',
	'gov',
	'lb-city',
	'lb-town',
	'lb-country',
	'lb-sea',
	'lb-river',
	'halo-land',
	'halo-sea'
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
