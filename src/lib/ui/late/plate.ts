import './plate.css';
import { page } from '$app/state';
import { fromMercator, toMercator } from '../../../../geo/shared/mercator';
import type { MapView } from '../../pages/map-view';
import { frameOf, zoomOf } from '../../static-map/frame';
import { scaleBar } from '../../symbols/scale-bar';
import { formatDate } from '../../words/date';
import { plateWords } from '../../words/plate';
import { shownAddress } from '../../written-address';
import { language, words } from '../base/words';
import { qrCode } from './qr';

/** The longest bar of a scale, of the longer side of the drawing. */
const LONGEST_BAR = 0.2;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes a plate of whatever page is printed: its name above the drawing, numbers on the marks and an index below, a scale,
 * and at the foot the address with its code.
 * @param drawn path of the page whose drawing the document came with
 */
export function preparePlate(drawn: string): void {
	const added: Element[] = [];
	let putBack: (() => void) | null = null;
	const takeAway = (): void => {
		for (const element of added.splice(0)) element.remove();
		putBack?.();
		putBack = null;
		document.documentElement.dataset.plate = 'ready';
	};
	takeAway();
	addEventListener('beforeprint', () => {
		takeAway();
		const { pathname } = location;
		const shown = document.querySelector<HTMLElement>('[data-free]')?.dataset.drawn ?? drawn;
		if (shown !== pathname) putBack = putDrawing(pathname);
		const isOfPage = shown === pathname || putBack !== null;
		document.documentElement.dataset.plate = isOfPage ? 'map' : 'text';
		// one after the other, so that what is there is taken away even where the next one fails
		for (const part of isOfPage ? [head, foot, numbers, scale] : [head, foot]) added.push(...part());
	});
	addEventListener('afterprint', takeAway);
}

/**
 * Replaces the drawing by that of another page. Paper is laid out as soon as the listener returns, so the page is fetched
 * while everything waits.
 * @returns what puts the one before back; null where the page has none, or cannot be had
 */
function putDrawing(path: string): (() => void) | null {
	const free = document.querySelector('[data-free]');
	if (!free) return null;
	const request = new XMLHttpRequest();
	request.open('GET', path, false);
	try {
		request.send();
	} catch {
		return null;
	}
	const drawing = new DOMParser()
		.parseFromString(request.responseText, 'text/html')
		.querySelector('[data-free] > .drawing');
	if (!drawing) return null;
	const before = free.querySelector('.drawing');
	before?.remove();
	free.append(document.adoptNode(drawing));
	return () => {
		drawing.remove();
		if (before) free.append(before);
	};
}

/** What the page is called, and where it is from. */
function head(): Element[] {
	const title = document.querySelector('main h1');
	const frame = document.querySelector('.frame');
	if (!title || !frame) return [];
	const name = tag('p', { class: 'plate-title' }, title.textContent.trim());
	const other = document.querySelector('main .head .other');
	if (other) name.append(' ', tag('span', { lang: words().otherLang }, other.textContent));
	const day = formatDate(new Date().toISOString().slice(0, 10), language());
	const origin = tag(
		'p',
		{ class: 'plate-origin' },
		tag('b', {}, words().atlas),
		plateWords[language()].printed(day)
	);
	const all = tag('div', { class: 'plate-head' }, name, origin);
	frame.prepend(all);
	return [all];
}

/** The address of what is seen, for eyes and for telephones: below the legend, where there is a drawing. */
function foot(): Element[] {
	const { href } = shownAddress();
	const code = codeOf(href);
	const all = tag('div', { class: 'plate-foot' }, tag('p', {}, readable(href)), ...(code ? [code] : []));
	const map = document.querySelector('[data-plate="map"] .map:not([hidden]):has(.drawing)');
	(map ?? document.querySelector('.frame'))?.append(all);
	return [all];
}

/** An address with its letters, or as it is where it cannot be read. */
function readable(href: string): string {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
}

/** None for an address that is longer than a code can be. */
function codeOf(href: string): SVGSVGElement | null {
	try {
		const { size, path } = qrCode(href);
		const code = document.createElementNS(SVG, 'svg');
		code.setAttribute('viewBox', `0 0 ${size} ${size}`);
		const modules = document.createElementNS(SVG, 'path');
		modules.setAttribute('d', path);
		code.append(modules);
		return code;
	} catch {
		return null;
	}
}

/** The part of the sheet beside the legend into which a drawing is fitted, and the margin round it; mm, of A4. */
const SHEET = { width: 114, height: 77, margin: 6 };

/** Whether a mark is on the sheet: a drawing reaches beyond it, for windows of another shape. */
function isOnSheet(mark: Element, { width, height }: { width: number; height: number }): boolean {
	const [x, y] = ['x', 'y'].map(
		(name) => Number.parseFloat(mark.parentElement?.getAttribute(name) ?? '') / 100
	);
	const scale = Math.min(SHEET.width / width, SHEET.height / height);
	const isWithin = (share = 0, side: number, room: number): boolean =>
		Math.abs(share - 0.5) * side * scale <= room / 2 + SHEET.margin;
	return isWithin(x, width, SHEET.width) && isWithin(y, height, SHEET.height);
}

/** A number on each mark of sites, and what they are below the drawing. */
function numbers(): Element[] {
	const view: MapView | null | undefined = page.data.page?.map;
	const map = document.querySelector('[data-map]');
	if (!view || !map) return [];
	const frame = frameOf(view);
	const marks = [...document.querySelectorAll('.drawing [data-mark]:not([data-mark^="node:"])')].filter(
		(mark) => isOnSheet(mark, frame)
	);
	if (marks.length === 0) return [];
	const badges = marks.map((mark, at) => {
		const badge = document.createElementNS(SVG, 'g');
		badge.setAttribute('class', 'plate-number');
		const disc = document.createElementNS(SVG, 'circle');
		disc.setAttribute('r', '11');
		const number = document.createElementNS(SVG, 'text');
		number.setAttribute('y', '4.4');
		number.textContent = String(at + 1);
		badge.append(disc, number);
		// a mark that stands aside from its place has its own group
		(mark.querySelector(':scope > g[transform]') ?? mark).append(badge);
		return badge;
	});
	const index = tag(
		'ol',
		{ class: 'plate-index', 'aria-label': plateWords[language()].numbers },
		...marks.map((mark) => tag('li', {}, mark.getAttribute('aria-label') ?? ''))
	);
	map.after(index);
	return [...badges, index];
}

function scale(): Element[] {
	const drawing = document.querySelector('.drawing');
	const view: MapView | null | undefined = page.data.page?.map;
	if (!drawing || !view) return [];
	const frame = frameOf(view);
	const [west, south, east, north] = view.bbox;
	const [low, high] = [toMercator([west, south]), toMercator([east, north])];
	const [, latitude] = fromMercator([0, (low[1] + high[1]) / 2]);
	const side = Math.max(frame.width, frame.height);
	const { metres, px } = scaleBar(zoomOf(frame, side), latitude, LONGEST_BAR * side);
	const { distance, atLatitude } = words().map;
	const bar = tag(
		'p',
		{ class: 'plate-scale' },
		distance(metres) + words().comma + atLatitude(Math.round(latitude))
	);
	bar.style.setProperty('--share', `${(100 * px) / frame.width}%`);
	drawing.append(bar);
	return [bar];
}

/** An element with attributes, and text or others in it. */
function tag<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Record<string, string>,
	...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...content);
	return element;
}
