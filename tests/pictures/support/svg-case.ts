import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from '@playwright/test';
import { buildDirectory } from '../../helpers/atlas';
import { builtPage, colourOfPage, THEMES, withoutPage, type Theme } from './styled-page';

type Sheet = { width: number; height: number; shown: Element[] };
type SvgCase = {
	/** paths of built pages */
	pages: string[];
	/** the images or patterns in them */
	of: string;
	/** the part that is drawn where the images lie above each other; a sheet of them, each once, unless told */
	frame?: { left: number; top: number; right: number; bottom: number };
	/** a small change of the images, and what it is: with it the comparison must fail */
	planted?: { change: string; plant: (image: Element) => void };
};

/** Drawn without a browser, so to the pixel; what is left to it is the rounding of other processors. */
const TOLERANCE = { threshold: 0.02, maxDiffPixels: 4 };
const COLUMNS = 6;
/** room for one image of a sheet, px */
const CELL = 48;
const SYMBOLS = readFileSync(join(buildDirectory, 'pictograms.svg'), 'utf8');

/** Images of the built pages beside the references of the case, in both themes. */
export function svgCase(what: string, { planted, ...drawn }: SvgCase): void {
	for (const theme of THEMES) {
		test(`${what}, ${theme} @core`, () => {
			expect(picture(drawn, theme, () => undefined)).toMatchSnapshot(`${theme}.png`, TOLERANCE);
		});
		if (!planted) continue;
		test(`${what}, ${theme}: ${planted.change} makes another picture @core`, () => {
			expect(picture(drawn, theme, planted.plant)).not.toMatchSnapshot(`${theme}.png`, TOLERANCE);
		});
	}
}

function picture(
	{ pages: paths, of, frame }: Omit<SvgCase, 'planted'>,
	theme: Theme,
	plant: (image: Element) => void
): Buffer {
	const pages = paths.map(builtPage);
	const images = pages.flatMap((page) => [...page.querySelectorAll(of)]);
	const copies = images.map((image) => withoutPage(image, theme));
	const [first] = copies;
	const [page] = pages;
	if (!first || !page) throw new Error(`the pages have no ${of}`);
	copies.forEach(plant);
	const { width, height, shown } = frame ? layers(copies, first) : sheet(copies);
	const markup = shown.map(({ outerHTML }) => outerHTML).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${SYMBOLS}${markup}</svg>`;
	// a page tells sizes in rem and keeps the pictograms in a file of their own
	const alone = svg.replaceAll('1rem', '16').replaceAll('"/pictograms.svg#', '"#');
	const options = { font: { loadSystemFonts: false }, background: colourOfPage(page, theme) };
	return new Resvg(alone, frame ? { ...options, crop: frame } : options).render().asPng();
}

/**
 * Images that fill the same place, the first of which tells how large it is. All of it is drawn before it is cut: resvg-js
 * 2.6.2 ends its process at a transparent group that lies outside.
 */
function layers(images: Element[], first: Element): Sheet {
	const [, , width = 0, height = 0] = first.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
	return { width, height, shown: images.map((image) => place(image, { width, height })) };
}

/** Each image once, in rows. */
function sheet(images: Element[]): Sheet {
	const each = [
		...new Map(images.map((image) => [image.outerHTML.replaceAll(image.id, ''), image])).values()
	];
	const shown = each.map((image, index) => {
		const at = { x: (index % COLUMNS) * CELL + 4, y: Math.floor(index / COLUMNS) * CELL + 4 };
		return place(image.localName === 'pattern' ? sample(image) : image, at);
	});
	return { width: COLUMNS * CELL, height: Math.ceil(each.length / COLUMNS) * CELL, shown };
}

/** A piece of line that is filled with a pattern. */
function sample(pattern: Element): Element {
	const svg = pattern.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const id = `pattern-${pattern.id}`;
	svg.innerHTML = `<rect width="40" height="14" fill="url(#${id})"/>`;
	pattern.id = id;
	svg.prepend(pattern);
	return svg;
}

function place(image: Element, attributes: Record<string, string | number>): Element {
	for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, String(value));
	return image;
}
