import type { JumpToOptions, LngLatBoundsLike, LngLatLike, Map as MapLibreMap } from 'maplibre-gl';
import { GROUND_ZOOM, type Camera } from '../../address/camera';
import { isMotionReduced } from '../screen';

const FLIGHT_MS = 900;
/** Part of the data of an event: the move is the atlas's own, not the reader's. */
const OWN = { isOwn: true };
const UPRIGHT = { bearing: 0, pitch: 0 };

type Padding = Record<'top' | 'right' | 'bottom' | 'left', number>;

export type CameraEvents = {
	/** the reader has moved the map and it rests */
	onRest: (camera: Camera) => void;
};

/** Moves the camera to what a page shows, and tells the reader's own moves from those of the atlas. */
export class CameraView {
	/** true while the map shows the box of its page, and nothing that the reader chose */
	isAtPage = true;
	#bbox: LngLatBoundsLike;
	#wasResized = false;
	#isHalting = false;

	constructor(
		readonly map: MapLibreMap,
		bbox: LngLatBoundsLike,
		camera: Camera | null,
		{ onRest }: CameraEvents
	) {
		this.#bbox = bbox;
		this.isAtPage = camera === null;
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) this.isAtPage = false;
		});
		map.on('resize', () => {
			// a move in progress ends by itself, later, and is still the reader's
			this.#wasResized = !map.isMoving();
			if (this.isAtPage) this.#fit(0);
		});
		map.on('moveend', (event) => {
			if ('isOwn' in event || this.#isHalting) return;
			const wasResized = this.#wasResized;
			this.#wasResized = false;
			if (wasResized) return;
			this.isAtPage = false;
			onRest(this.camera);
		});
	}

	get camera(): Camera {
		const { lat, lng } = this.map.getCenter();
		return { zoom: this.map.getZoom(), lat, lng };
	}

	/** Shows a box in the free part of the window. */
	show(bbox: LngLatBoundsLike): void {
		this.halt();
		this.#bbox = bbox;
		this.isAtPage = true;
		this.#fit(isMotionReduced() ? 0 : FLIGHT_MS);
	}

	/** Ends a move that is under way: where it was going to is no camera that the reader chose. */
	halt(): void {
		this.#isHalting = true;
		this.map.stop();
		this.#isHalting = false;
	}

	/** Puts the camera where a follower leads it. */
	lead(camera: JumpToOptions): void {
		this.isAtPage = false;
		this.map.jumpTo(camera, OWN);
	}

	/** Goes to a camera of the address at once. */
	jump({ zoom, lat, lng }: Camera): void {
		this.halt();
		this.isAtPage = false;
		this.map.jumpTo({ center: [lng, lat], zoom, ...UPRIGHT }, OWN);
	}

	/** Keeps the scale, and moves only as far as a place needs to come out from under the panel. */
	reveal(lngLat: LngLatLike): void {
		this.isAtPage = false;
		const { x, y } = this.map.project(lngLat);
		const { top, right, bottom, left } = paddingOf(this.map.getContainer());
		const { clientWidth, clientHeight } = this.map.getContainer();
		const dx = beyond(x, left, clientWidth - right);
		const dy = beyond(y, top, clientHeight - bottom);
		if (dx === 0 && dy === 0) return;
		this.map.panBy([dx, dy], { duration: isMotionReduced() ? 0 : FLIGHT_MS }, OWN);
	}

	#fit(duration: number): void {
		this.map.fitBounds(
			this.#bbox,
			{ ...UPRIGHT, padding: paddingOf(this.map.getContainer()), maxZoom: GROUND_ZOOM, duration },
			OWN
		);
	}
}

/** The least side of the free part, in px: a box cannot be fitted into nothing. */
const LEAST_FREE_PX = 48;

/** What panel, sheet and margins leave free of the map, as padding in px; the page's layout decides it. */
export function paddingOf(container: HTMLElement): Padding {
	const whole = container.getBoundingClientRect();
	const free = container.parentElement?.querySelector('[data-free]')?.getBoundingClientRect() ?? whole;
	const [left, right] = withRoom(free.left - whole.left, whole.right - free.right, whole.width);
	const [top, bottom] = withRoom(free.top - whole.top, whole.bottom - free.bottom, whole.height);
	return { top, right, bottom, left };
}

/** Both margins of a side, smaller by the same part where they leave less than the least room: in a very small window. */
function withRoom(before: number, after: number, length: number): [before: number, after: number] {
	const most = Math.max(length - LEAST_FREE_PX, 0);
	const share = Math.min(1, most / Math.max(before + after, 1));
	return [before * share, after * share];
}

/** How far a value lies beyond a span; 0 inside it. */
function beyond(value: number, from: number, to: number): number {
	if (value < from) return value - from;
	return value > to ? value - to : 0;
}
