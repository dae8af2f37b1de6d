/** Properties that a child takes from its parent, each an attribute of SVG of the same name. */
const INHERITED = [
	'fill',
	'fill-opacity',
	'font-style',
	'font-weight',
	'letter-spacing',
	'paint-order',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width',
	'text-anchor',
	'color'
];
/** Those of an element alone, with what they are by themselves. */
const OWN = { opacity: '1', filter: 'none', overflow: '', display: 'inline' };
/** Of two colours the one of the theme: how the build writes `light-dark()`. */
const OF_THEME = /var\(--lightningcss-(light|dark), ?([^()]*)\)/g;
const INNERMOST_VARIABLE = /var\((--[\w-]+)(?:, ?([^()]*))?\)/g;

export type Theme = 'light' | 'dark';

const stylesByElement = new WeakMap<Element, CSSStyleDeclaration>();

/** What the style sheets of a page say of an element of an image, beside what it takes from its parent, as attributes of SVG. */
export function declared(element: Element, theme: Theme): [name: string, value: string][] {
	const own = stylesOf(element);
	const above = element.parentElement && stylesOf(element.parentElement);
	const isRoot = element.parentElement?.namespaceURI !== element.namespaceURI;
	const inherited = INHERITED.filter(
		(name) => isRoot || own.getPropertyValue(name) !== above?.getPropertyValue(name)
	);
	const others = Object.entries(OWN).flatMap(([name, initial]) =>
		own.getPropertyValue(name) === initial ? [] : [name]
	);
	return [...inherited, ...others].map((name) => [name, resolved(own.getPropertyValue(name), own, theme)]);
}

export function stylesOf(element: Element): CSSStyleDeclaration {
	const known = stylesByElement.get(element) ?? element.ownerDocument.defaultView?.getComputedStyle(element);
	if (!known) throw new Error('a document without a window has no styles');
	stylesByElement.set(element, known);
	return known;
}

/** A value with the colours of a theme in place of the names of tokens. */
export function resolved(value: string, styles: CSSStyleDeclaration, theme: Theme): string {
	const known = value
		.replace(OF_THEME, (_, of: string, colour: string) => (of === theme ? colour : ''))
		.replace(
			INNERMOST_VARIABLE,
			(_, name: string, fallback = '') => styles.getPropertyValue(name) || String(fallback)
		);
	return known === value ? known.trim() : resolved(known, styles, theme);
}
