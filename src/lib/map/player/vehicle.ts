import './vehicle.css';
import { pictogramHref } from '../../symbols/badge';
import { MODES, type Mode } from '../../symbols/modes';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FreeViewport, Point } from './camera';

/** Where the label stands, seen from the vehicle. */
export type Side = 'right' | 'left' | 'above' | 'below';
export type Size = { width: number; height: number };

/** The free part of the map begins this far below its head, for the sake of badges: words may stand there; px. */
const ABOVE_FREE = 28;
/** A map narrower than this has room for the label only above and below. */
const NARROW_PX = 560;

/**
 * The sides of a vehicle on which its label has room, the one that leaves most before it first.
 * @param vehicle px from the upper left corner of the map
 */
export function sidesWithRoom([x, y]: Point, { width, height }: Size, free: FreeViewport): [Side, ...Side[]] {
	const across: [Side, Side] = x > 0.6 * width ? ['left', 'right'] : ['right', 'left'];
	const along: [Side, Side] = y > height / 2 + free.centre[1] ? ['above', 'below'] : ['below', 'above'];
	return width >= NARROW_PX ? [...across, ...along] : along;
}

/**
 * How many names and badges lie under a box; without end where something of the page lies over it.
 * @param box on the page, px
 */
export function coveredBy(
	map: MapLibreMap,
	box: DOMRect,
	{ width, height }: Size,
	free: FreeViewport
): number {
	const frame = map.getContainer().getBoundingClientRect();
	const corners: [[number, number], [number, number]] = [
		[box.left - frame.left, box.top - frame.top],
		[box.right - frame.left, box.bottom - frame.top]
	];
	if (!corners.every((corner) => isRoom(corner, { width, height }, free))) return Infinity;
	const layers = map.getLayersOrder().filter((id) => map.getLayer(id)?.type === 'symbol');
	return map.queryRenderedFeatures(corners, { layers }).length;
}

/** Whether nothing of the page lies over a point of the map; px from its upper left corner. */
export function isRoom([x, y]: Point, { width, height }: Size, free: FreeViewport): boolean {
	const below = y - height / 2 - free.centre[1];
	const isBelowHead = y >= 0 && below >= -free.height / 2 - ABOVE_FREE;
	return (
		Math.abs(x - width / 2 - free.centre[0]) <= free.width / 2 && isBelowHead && below <= free.height / 2
	);
}

/** The side on which least is covered, the first of equals. */
export function leastCovered(sides: readonly [Side, ...Side[]], covered: (side: Side) => number): Side {
	let best = { side: sides[0], count: Infinity };
	for (const side of sides) {
		const count = covered(side);
		if (count < best.count) best = { side, count };
		if (count === 0) break;
	}
	return best.side;
}

/** Two short lines of text beside the vehicle. */
export type VehicleLabel = readonly [first: string, second: string];

const SVG = 'http://www.w3.org/2000/svg';
/** A disc with a nose that points up. */
const BODY = 'M0-19 8.5-10.3a13.2 13.2 0 1 1-17 0z';

/** The vehicle over the map: a disc with the pictogram of its mode, and a nose that shows where it goes. */
export class Vehicle {
	readonly element = document.createElement('div');
	readonly #body: SVGElement;
	readonly #pictogram: SVGElement;
	readonly #label = document.createElement('p');
	#mode: Mode | null = null;
	#degrees = NaN;
	#text = '';

	/** @param base where the site lives, without a trailing slash */
	constructor(
		overlay: Element,
		readonly base: string
	) {
		this.element.className = 'vehicle';
		this.element.dataset.vehicle = '';
		this.element.ariaHidden = 'true';
		const svg = draw('svg', { viewBox: '-24 -24 48 48', width: '48', height: '48' });
		svg.append(draw('circle', { r: '22', class: 'ring' }));
		this.#body = svg.appendChild(draw('path', { d: BODY, class: 'body' }));
		this.#pictogram = svg.appendChild(
			draw('use', { class: 'pictogram', x: '-7.5', y: '-7.5', width: '15', height: '15' })
		);
		this.#label.className = 'vehicle-label';
		this.element.append(svg, this.#label);
		overlay.append(this.element);
	}

	/** Puts the vehicle at px from the upper left corner of the map, pointing in a direction of the screen. */
	place({ x, y }: { x: number; y: number }, degrees: number): void {
		this.element.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
		// whole degrees: each turn is drawn anew, and a move is not
		const whole = Math.round(degrees);
		if (whole === this.#degrees) return;
		this.#degrees = whole;
		this.#body.setAttribute('transform', `rotate(${whole})`);
	}

	/** What it is, and what stands beside it. */
	show(mode: Mode, [first, second]: VehicleLabel): void {
		if (mode !== this.#mode) {
			this.#mode = mode;
			this.#pictogram.setAttribute('href', pictogramHref(this.base, MODES[mode]));
		}
		const text = `${first}\n${second}`;
		if (text === this.#text) return;
		this.#text = text;
		const strong = document.createElement('b');
		strong.textContent = first;
		this.#label.replaceChildren(strong, second);
	}

	/** The side on which the label stands. */
	set side(side: Side) {
		this.element.dataset.side = side;
	}

	/** The box of the label on the page, px; to read it costs a layout. */
	get labelBox(): DOMRect {
		return this.#label.getBoundingClientRect();
	}

	remove(): void {
		this.element.remove();
	}
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}
