import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the page offers to automation as `window.landsea`. */
export type LandseaDoor = {
	/** resolves at the first `idle` with the map, or with null where no map is drawn */
	ready: Promise<MapLibreMap | null>;
	map: MapLibreMap | null;
	version: string;
};
