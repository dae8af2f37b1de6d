import { JSDOM } from 'jsdom';
import { expect } from '@playwright/test';
import { PICTOGRAM_GRID } from '../../src/lib/symbols/badge';

type Place = { x: number; y: number };

/** The view of a map as a file of SVG, read by another program than a browser: what its parts are found by. */
export class SavedPicture {
	readonly #document: Document;

	/** @throws where it is not well-formed */
	constructor(svg: string) {
		this.#document = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
	}

	/** Ids are given once, and nothing in it is run, fetched or found outside. */
	expectAlone(): void {
		const ids = Array.from(this.#document.querySelectorAll('[id]'), ({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(this.#document.querySelector('script, image, foreignObject, style')).toBeNull();
		for (const { attributes } of this.#document.querySelectorAll('*'))
			for (const { name, value } of attributes)
				if (/href$/.test(name)) expect(ids, value).toContain(value.slice(1));
	}

	get language(): string | null {
		return this.#document.documentElement.getAttribute('xml:lang');
	}

	/** Where the map begins. */
	get mapPlace(): Place {
		return placeOf(this.#document.querySelector('#map'));
	}

	/** Title, scale, credit and address. */
	get plateTexts(): string[] {
		return this.#texts('#plate > text');
	}

	get mapTexts(): string[] {
		return this.#texts('#map text');
	}

	/** The names at points, each with a place in the letters of its first line, in px of the map. */
	get mapNames(): (Place & { text: string })[] {
		return Array.from(this.#document.querySelectorAll('#map text:has(> tspan)'), (name) => {
			const first = name.querySelector('tspan');
			const anchor = name.getAttribute('text-anchor');
			return {
				text: first?.textContent ?? '',
				x: Number(first?.getAttribute('x')) + (anchor === 'end' ? -4 : anchor === 'middle' ? 0 : 4),
				y: Number(first?.getAttribute('y')) - 4
			};
		});
	}

	/** Ids of what a layer draws. */
	idsIn(layer: string): string[] {
		return Array.from(this.#document.querySelectorAll(`#${layer} > [data-id]`), (mark) =>
			String(mark.getAttribute('data-id'))
		);
	}

	placeIn(layer: string, id: string): Place {
		return placeOf(this.#markOf(layer, id));
	}

	/** Radius and colour of the disc of a badge or a cluster, the second of it; its rim has its colour. */
	discIn(layer: string, id: string): { radius: number; colour: number[] } {
		const disc = this.#markOf(layer, id)?.querySelectorAll('circle')[1];
		const colour = disc?.getAttribute('fill')?.match(/\d+/g) ?? [];
		return { radius: Number(disc?.getAttribute('r')), colour: colour.map(Number) };
	}

	/** Radius of the circle that a layer draws. */
	radiusIn(layer: string, id: string): number {
		return Number(this.#markOf(layer, id)?.getAttribute('r'));
	}

	/** How far from its place a path of a layer goes, in px. */
	reachIn(layer: string, id: string): number {
		const path = this.#markOf(layer, id)?.querySelector('path');
		const scale = /scale\(([\d.]+)\)/.exec(path?.parentElement?.getAttribute('transform') ?? '')?.[1] ?? 1;
		const points = path?.getAttribute('d')?.match(/-?[\d.]+ -?[\d.]+/g) ?? [];
		const middle = PICTOGRAM_GRID / 2;
		const reach = points.map((point) => {
			const [x = NaN, y = NaN] = point.split(' ').map(Number);
			return Math.hypot(x - middle, y - middle);
		});
		return Math.max(...reach) * Number(scale);
	}

	/** The colour of the lines of a layer. */
	inkOf(layer: string): string {
		return this.#document.querySelector(`#${layer} > [stroke]`)?.getAttribute('stroke') ?? '';
	}

	#markOf(layer: string, id: string): Element | null {
		return this.#document.querySelector(`#${layer} > [data-id="${id}"]`);
	}

	#texts(selector: string): string[] {
		return Array.from(this.#document.querySelectorAll(selector), ({ textContent }) => textContent);
	}
}

/** How far an element is moved by itself and by what it stands in. */
function placeOf(element: Element | null): Place {
	let [x, y] = [Number(element?.getAttribute('cx')), Number(element?.getAttribute('cy'))];
	for (let at = element; at; at = at.parentElement) {
		const [, dx = 0, dy = 0] =
			/^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(at.getAttribute('transform') ?? '')?.map(Number) ?? [];
		[x, y] = [x + dx, y + dy];
	}
	return { x, y };
}
