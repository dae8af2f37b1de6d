import { JSDOM } from 'jsdom';
import type { AnyPage } from '../lib/pages/index';
import type { MapView } from '../lib/pages/map-view';
import { drawing, type StaticMapSources } from '../lib/static-map/static-map';
import { frameOf } from '../lib/static-map/frame';
import { declared } from './styled';
import { CHINESE_FAMILY, LATIN_FAMILY } from './text-lines';

/** How the pages look: their style sheets, and the pictograms that they refer to. */
export type Look = { styles: string; symbols: string };
export type Room = { x: number; y: number; width: number; height: number };

/** Pixels of a card for a pixel of a phone, on whose scale the drawing is made: cards are seen small. */
const SCALE = 1.6;
/** Room between the view and the edge, in pixels of the phone. */
const MARGIN = { x: 44, top: 40, bottom: 28 };
/** Names of wider windows than a phone's. */
const WIDER = '.from-tablet, .from-desk, .from-large';
const HAN = /[\u2e80-\u9fff]/;
const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by what an element is and stands in: the same in every drawing. */
const attributesByPlace = new Map<string, [name: string, value: string][]>();

/** Draws maps of pages for their cards; styles are read once. */
export function mapPainter({ styles, symbols }: Look, sources: StaticMapSources) {
	const { document } = new JSDOM(`<style>${styles}</style><div class="map"></div>`).window;
	const host = document.querySelector('.map');
	if (!host) throw new Error('found no place for a drawing, wanted one');
	return ({ map, language }: AnyPage, room: Room): string => {
		if (!map) return '';
		host.innerHTML = drawing(sources, { map: asSubject(map), language, base: '' });
		host.setAttribute('lang', language);
		for (const wide of host.querySelectorAll(WIDER)) wide.remove();
		const frame = frameOf(map);
		const box = fitted(frame, room);
		const [plane, signs] = host.querySelectorAll(':scope > .drawing > svg');
		if (!plane || !signs) return '';
		// strokes keep their width where the plane is made smaller
		settle(plane, frame.width / box.width);
		settle(signs, 1);
		for (const image of [plane, signs])
			for (const [name, value] of Object.entries({ ...box, overflow: 'visible' }))
				image.setAttribute(name, String(value));
		const inside = `viewBox="0 0 ${room.width / SCALE} ${room.height / SCALE}" overflow="hidden" font-family="${LATIN_FAMILY}"`;
		const at = Object.entries(room).map(([name, value]) => `${name}="${value}"`);
		return `${symbols}<svg ${at.join(' ')} ${inside}>${plane.outerHTML}${signs.outerHTML}</svg>`
			.replaceAll('1rem', '16')
			.replaceAll('"/pictograms.svg#', '"#');
	};
}

/** A leg stands out on its own card, and on that of a step of a tour: nobody follows it there, and what is to come would be pale. */
export function asSubject<V extends Pick<MapView, 'selection'>>(view: V): V {
	const { selection } = view;
	if (selection?.kind !== 'way' || selection.followed === null) return view;
	const { way, followed } = selection;
	const legs = way.legs.slice(followed - 1, followed);
	return { ...view, selection: { ...selection, way: { ...way, legs }, followed: null } };
}

/** The view as large as the room lets it be, in its middle, in pixels of the phone. */
function fitted({ width, height }: { width: number; height: number }, room: Room): Room {
	const free = {
		width: room.width / SCALE - 2 * MARGIN.x,
		height: room.height / SCALE - MARGIN.top - MARGIN.bottom
	};
	const scale = Math.min(free.width / width, free.height / height);
	const [w, h] = [width * scale, height * scale];
	return { x: MARGIN.x + (free.width - w) / 2, y: MARGIN.top + (free.height - h) / 2, width: w, height: h };
}

/** Writes into an image what the style sheets say of it. */
function settle(image: Element, strokeScale: number): void {
	const places = new Map<Element, string>();
	for (const element of [image, ...image.querySelectorAll('*')]) {
		const place = placeOf(element, places);
		let attributes = attributesByPlace.get(place);
		if (!attributes) {
			attributes = declared(element, 'light').filter(([, value]) => value !== '');
			attributesByPlace.set(place, attributes);
		}
		for (const [name, value] of attributes) if (!isWritten(element, name)) element.setAttribute(name, value);
		if (strokeScale !== 1 && element !== image) widen(element, strokeScale);
	}
	for (const country of image.querySelectorAll('.country')) raise(country);
	for (const text of image.querySelectorAll('text, tspan'))
		if (HAN.test(text.textContent)) text.setAttribute('font-family', CHINESE_FAMILY);
}

/** What is written on an element gives way to a style sheet, unless that only hands on what stands above. */
const isWritten = (element: Element, name: string): boolean =>
	element.hasAttribute(name) &&
	['stroke-width', 'stroke-dasharray', 'text-anchor', 'stroke-linecap'].includes(name);

function placeOf(element: Element, places: Map<Element, string>): string {
	const { parentElement: parent, previousElementSibling: before } = element;
	const own = (one: Element): string =>
		[one.localName, one.getAttribute('class') ?? '', one.getAttribute('lang') ?? ''].join('.');
	const above = parent && parent.namespaceURI === SVG ? (places.get(parent) ?? '') : '';
	const place = `${above}>${before ? own(before) : ''}+${own(element)}`;
	places.set(element, place);
	return place;
}

function widen(element: Element, scale: number): void {
	for (const name of ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset']) {
		const value = element.getAttribute(name);
		if (value && value !== 'none')
			element.setAttribute(
				name,
				value.replace(/[\d.]+/g, (number) => String(Number(number) * scale))
			);
	}
}

/** Capitals are a style that the painter of cards does not know. */
function raise(text: Element): void {
	for (const span of text.querySelectorAll('tspan:not([lang])'))
		span.textContent = span.textContent.toUpperCase();
}
