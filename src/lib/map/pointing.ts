import type { Map as MapLibreMap } from 'maplibre-gl';
import { LEG_LAYERS } from './legs/layers';

/** A feature that was pointed at, and the page it opens. */
export type Hit = { source: string; id: string; url: string };

/** Layers that answer to the pointer: sites before nodes before legs. */
const CLICKABLE = ['sites-circle', 'nodes-circle', ...LEG_LAYERS];
const REACH_PX = 4;
const TOUCH_REACH_PX = 14;

/** The feature under a point of the canvas, by rank of its layer, within the reach of a mouse or a finger. */
export function featureUnder(map: MapLibreMap, { x, y }: { x: number; y: number }): Hit | null {
	const reach = matchMedia('(pointer: coarse)').matches ? TOUCH_REACH_PX : REACH_PX;
	const box: [[number, number], [number, number]] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	const features = map.queryRenderedFeatures(box, { layers: CLICKABLE });
	for (const layer of CLICKABLE) {
		const feature = features.find((found) => found.layer.id === layer);
		if (!feature) continue;
		const { id, url } = feature.properties as { id: string; url: string };
		return { source: feature.source, id, url };
	}
	return null;
}
