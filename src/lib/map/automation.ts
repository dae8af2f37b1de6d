import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the page offers to automation as `window.landsea`. */
export type LandseaDoor = {
	/** resolves at the first `idle` with the map, or with null where no map is drawn */
	ready: Promise<MapLibreMap | null>;
	map: MapLibreMap | null;
	version: string;
};

/** Puts a new promise of a map on the window; `settle` answers it, once. */
export function offerAutomation(): {
	readonly isSettled: boolean;
	settle: (map: MapLibreMap | null) => void;
} {
	let resolveReady: (map: MapLibreMap | null) => void = () => undefined;
	let isSettled = false;
	const ready = new Promise<MapLibreMap | null>((resolve) => (resolveReady = resolve));
	const door: LandseaDoor = { ready, map: null, version: __VERSION__ };
	window.landsea = door;
	return {
		get isSettled() {
			return isSettled;
		},
		settle(map) {
			isSettled = true;
			door.map = map;
			resolveReady(map);
		}
	};
}
