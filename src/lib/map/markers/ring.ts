import type { Map as MapLibreMap } from 'maplibre-gl';
import { BADGE, pillWidth } from '../../symbols/badge';
import { onScreen } from './overlay';
import type { Spot } from './spot';

/**
 * The ring round the badge that is pointed at or attended to. It is no layer of the map, which would parse all badges
 * anew for each move of the pointer.
 */
export class Ring {
	#element = document.createElement('div');
	#spot: Spot | null = null;

	constructor(
		readonly map: MapLibreMap,
		overlay: HTMLElement
	) {
		this.#element.className = 'map-ring';
		this.#element.hidden = true;
		overlay.append(this.#element);
		map.on('move', this.#place);
	}

	/** Round the badge of a spot, or nowhere. */
	show(spot: Spot | null): void {
		this.#spot = spot;
		this.#element.hidden = !spot;
		if (!spot) return;
		this.#element.style.width = this.#element.style.height = `${2 * spot.radius}px`;
		this.#element.style.maskImage = gapFor(spot);
		this.#place();
	}

	remove(): void {
		this.map.off('move', this.#place);
		this.#element.remove();
	}

	#place = (): void => {
		if (!this.#spot) return;
		const { x, y } = onScreen(this.map, this.#spot.lngLat, this.#spot.offset);
		this.#element.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
	};
}

/** Leaves out where the count of a whole lies over the ring. */
function gapFor({ marker, offset }: Spot): string {
	// a part that is fanned out has a place of its own, and no count
	if (marker?.kind !== 'parent' || offset !== marker.offset) return '';
	const { edge, height, right, up } = BADGE.pill;
	const width = pillWidth(String(marker.sites.length).length);
	const size = `${width / 2 + edge}px ${height / 2 + edge}px`;
	return `radial-gradient(${size} at calc(50% + ${right}px) calc(50% - ${up}px), transparent 97%, black)`;
}
