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
	let shown = drawn;
	let added: Element[] = [];
	const takeAway = (): void => {
		for (const element of added) element.remove();
		added = [];
		document.documentElement.dataset.plate = 'ready';
	};
	takeAway();
	addEventListener('beforeprint', () => {
		takeAway();
		const { pathname } = location;
		if (pathname !== shown && putDrawing(pathname)) shown = pathname;
		const isOfPage = pathname === shown;
		document.documentElement.dataset.plate = isOfPage ? 'map' : 'text';
		added = [...head(), ...foot(isOfPage), ...(isOfPage ? [...numbers(), ...scale()] : [])];
	});
	addEventListener('afterprint', takeAway);
}

/**
 * Replaces the drawing by that of another page. Paper is laid out as soon as the listener returns, so the page is fetched
 * while everything waits.
 */
function putDrawing(path: string): boolean {
	const free = document.querySelector('[data-free]');
	if (!free) return false;
	const request = new XMLHttpRequest();
	request.open('GET', path, false);
	try {
		request.send();
	} catch {
		return false;
	}
	const drawing = new DOMParser()
		.parseFromString(request.responseText, 'text/html')
		.querySelector('[data-free] > .drawing');
	if (!drawing) return false;
	free.querySelector('.drawing')?.remove();
	free.append(document.adoptNode(drawing));
	return true;
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
function foot(hasDrawing: boolean): Element[] {
	const { href } = shownAddress();
	const { size, path } = qrCode(href);
	const code = document.createElementNS(SVG, 'svg');
	code.setAttribute('viewBox', `0 0 ${size} ${size}`);
	const modules = document.createElementNS(SVG, 'path');
	modules.setAttribute('d', path);
	code.append(modules);
	const all = tag('div', { class: 'plate-foot' }, tag('p', {}, decodeURI(href)), code);
	const map = hasDrawing && document.querySelector('.map:not([hidden]):has(.drawing)');
	(map || document.querySelector('.frame'))?.append(all);
	return [all];
}

/** A number on each mark of sites, and what they are below the drawing. */
function numbers(): Element[] {
	const marks = [...document.querySelectorAll('.drawing [data-mark]:not([data-mark^="node:"])')];
	const map = document.querySelector('[data-map]');
	if (marks.length === 0 || !map) return [];
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
	const bar = tag('p', { class: 'plate-scale' }, `${distance(metres)} ${atLatitude(Math.round(latitude))}`);
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
