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
	'alt',
	'alt-tie',
	'third',
	'third-tie',
	'badge',
	'badge-key',
	'gov',
	'urban-s',
	'research',
	'health',
	'logistics',
	'finance',
	'digital',
	'cluster',
	'cluster-ink',
	'ink',
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

/** Reads the tokens of the page in the theme in force, so that map and panel share one list of colours. */
export function readPalette(element: HTMLElement): Palette {
	// a probe, because the value of a custom property is not yet decided between light and dark
	const probe = element.appendChild(document.createElement('span'));
	// high contrast would give one colour for all: the map, its drawing and its legend keep their own
	probe.style.forcedColorAdjust = 'none';
	const style = getComputedStyle(probe);
	const colours = TOKENS.map((token) => {
		probe.style.color = `var(--${token})`;
		return [token, style.color] as const;
	});
	probe.remove();
	return Object.fromEntries(colours) as Palette;
}
