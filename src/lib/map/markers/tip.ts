import type { Map as MapLibreMap } from 'maplibre-gl';
import { paddingOf } from '../camera/camera-view';
import { onScreen, textLine } from './overlay';
import type { Spot } from './spot';

const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * The one label that says what is pointed at or focused. It is hidden from screen readers: the link that has the focus
 * says the same.
 */
export class Tip {
	#element = document.createElement('div');
	#spot: Spot | null = null;

	constructor(
		readonly map: MapLibreMap,
		readonly overlay: HTMLElement
	) {
		this.#element.className = 'map-tip';
		this.#element.hidden = true;
		this.#element.setAttribute('aria-hidden', 'true');
		overlay.append(this.#element);
		map.on('move', this.#place);
	}

	show(spot: Spot | null): void {
		this.#spot = spot;
		this.#element.hidden = spot === null;
		if (!spot) return;
		const lines = [
			['map-tip-name', spot.name],
			['map-tip-other', spot.other],
			['map-tip-facts', spot.facts]
		] as const;
		this.#element.replaceChildren(
			...lines.flatMap(([className, text]) => (text ? textLine(className, text) : []))
		);
		this.#place();
	}

	remove(): void {
		this.map.off('move', this.#place);
		this.#element.remove();
	}

	/** Above the place, or below it where there is no room; always within the free part of the map. */
	#place = (): void => {
		if (!this.#spot) return;
		const { lngLat, offset, radius } = this.#spot;
		const { x, y } = onScreen(this.map, lngLat, offset);
		const { clientWidth, clientHeight } = this.map.getContainer();
		const { left, bottom, right } = paddingOf(this.map.getContainer());
		const { offsetWidth, offsetHeight } = this.#element;
		// the padding leaves room for badges, which a tip may cover
		const least = left > clientWidth / 4 ? left : EDGE_PX;
		const most = clientWidth - (right > clientWidth / 4 ? right : EDGE_PX) - offsetWidth;
		const above = y - radius - GAP_PX - offsetHeight;
		const below = Math.min(
			y + radius + GAP_PX,
			clientHeight - Math.min(bottom, clientHeight / 2) - offsetHeight
		);
		const at = [
			Math.max(least, Math.min(x - offsetWidth / 2, most)),
			above < EDGE_PX ? below : above
		] as const;
		this.#element.style.transform = `translate(${at.map((value) => `${Math.round(value)}px`).join()})`;
	};
}
