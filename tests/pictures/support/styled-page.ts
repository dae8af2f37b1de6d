import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { site } from '../../driver/site';
import { declared, resolved, stylesOf, type Theme } from '../../../src/cards/styled';
import { buildDirectory } from '../../helpers/atlas';

export type { Theme };
export const THEMES: readonly Theme[] = ['light', 'dark'];

const pages = new Map<string, Document>();

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
