import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import { scaleBar } from '../symbols/scale-bar';
import { paddingOf } from './camera/camera-view';

export type ScaleWords = {
	/** a distance in km, or in m below one */
	distance: (metres: number) => string;
	/** whole degrees, negative in the south */
	atLatitude: (degrees: number) => string;
};

const LONGEST_PX = 110;

/** The same text again would cost each frame of a move a layout. */
function write(element: HTMLElement, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** A scale bar that names the latitude at which it holds: that of the middle of the free map. */
export class ScaleControl implements IControl {
	readonly #element = document.createElement('div');
	readonly #distance = document.createElement('span');
	readonly #bar = document.createElement('span');
	readonly #latitude = document.createElement('span');
	#map: MapLibreMap | null = null;

	constructor(readonly words: ScaleWords) {
		this.#element.className = 'maplibregl-ctrl map-scale';
		this.#bar.className = 'map-scale-bar';
		this.#latitude.className = 'map-scale-latitude';
		this.#element.append(this.#distance, this.#bar, this.#latitude);
	}

	onAdd(map: MapLibreMap): HTMLElement {
		this.#map = map;
		map.on('move', this.#update);
		this.#update();
		return this.#element;
	}

	onRemove(): void {
		this.#map?.off('move', this.#update);
		this.#element.remove();
	}

	#update = (): void => {
		if (!this.#map) return;
		const { width, height } = this.#map.getContainer().getBoundingClientRect();
		const { top, bottom } = paddingOf(this.#map.getContainer());
		const { lat } = this.#map.unproject([width / 2, (top + height - bottom) / 2]);
		const { metres, px } = scaleBar(this.#map.getZoom(), lat, LONGEST_PX);
		write(this.#distance, this.words.distance(metres));
		this.#bar.style.width = `${px}px`;
		write(this.#latitude, this.words.atLatitude(Math.round(lat)));
	};
}
