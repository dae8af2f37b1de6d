import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { site } from '../../driver/site';
import { buildDirectory } from '../../helpers/atlas';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** Properties that a child takes from its parent, each an attribute of SVG of the same name. */
const INHERITED = [
	'fill',
	'fill-opacity',
	'paint-order',
	'stroke',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'stroke-width',
	'color'
];
/** Those of an element alone, with what they are by themselves. */
const OWN = { opacity: '1', filter: 'none', overflow: '', display: 'inline' };
/** Of two colours the one of the theme: how the build writes `light-dark()`. */
const OF_THEME = /var\(--lightningcss-(light|dark), ?([^()]*)\)/g;
const INNERMOST_VARIABLE = /var\((--[\w-]+)(?:, ?([^()]*))?\)/g;

const pages = new Map<string, Document>();
const stylesByElement = new WeakMap<Element, CSSStyleDeclaration>();

/** A built page with its style sheets, read without a browser, and once. */
export function builtPage(path: string): Document {
	const page = pages.get(path) ?? readPage(path);
	pages.set(path, page);
	return page;
}

function readPage(path: string): Document {
	const { document } = new JSDOM(readFileSync(join(buildDirectory, path, 'index.html'))).window;
	for (const link of document.querySelectorAll(site.stylesheets.css())) {
		const style = document.createElement('style');
		style.textContent = readFileSync(join(buildDirectory, link.getAttribute('href') ?? ''), 'utf8');
		link.replaceWith(style);
	}
	return document;
}

/** A copy of an image of a page that needs no page round it: what the style sheets say is in its attributes. */
export function withoutPage(image: Element, theme: Theme): Element {
	const copy = image.cloneNode(true) as Element;
	const copies = [copy, ...copy.querySelectorAll('*')];
	for (const [index, original] of [image, ...image.querySelectorAll('*')].entries())
		for (const [name, value] of declared(original, theme)) copies[index]?.setAttribute(name, value);
	// texts need the fonts of the page: the pictures of the browser have them
	for (const text of copy.querySelectorAll('text')) text.remove();
	return copy;
}

export function colourOfPage({ body }: Document, theme: Theme): string {
	const styles = stylesOf(body);
	return resolved(styles.getPropertyValue('background'), styles, theme);
}

/** What the style sheets say of an element, beside what it takes from its parent. */
function declared(element: Element, theme: Theme): [name: string, value: string][] {
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

function stylesOf(element: Element): CSSStyleDeclaration {
	const known = stylesByElement.get(element) ?? element.ownerDocument.defaultView?.getComputedStyle(element);
	if (!known) throw new Error('a document without a window has no styles');
	stylesByElement.set(element, known);
	return known;
}

/** A value with the colours of a theme in place of the names of tokens. */
function resolved(value: string, styles: CSSStyleDeclaration, theme: Theme): string {
	const known = value
		.replace(OF_THEME, (_, of: string, colour: string) => (of === theme ? colour : ''))
		.replace(
			INNERMOST_VARIABLE,
			(_, name: string, fallback = '') => styles.getPropertyValue(name) || String(fallback)
		);
	return known === value ? known.trim() : resolved(known, styles, theme);
}
