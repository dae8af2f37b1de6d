import type { Map as MapLibreMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import type { Marker } from '../../cluster/marker';
import { LEG_LAYERS } from '../layers/legs/layers';
import type { SiteMarkers } from '../markers/site-markers';

/** What is under the pointer. */
export type Hit =
	{ kind: 'marker'; marker: Marker } | { kind: 'feature'; feature: MapGeoJSONFeature; url: string };

/** Layers that answer to the pointer below the badges of sites: nodes before legs. */
const CLICKABLE = ['nodes-circle', ...LEG_LAYERS];
const REACH_PX = 4;
const TOUCH_REACH_PX = 14;
/** Half of the least size of what a finger should meet. */
const TOUCH_TARGET_PX = 22;
const isCoarse = matchMedia('(pointer: coarse)');

/** The badge, node or leg under a point of the canvas, in this order, within the reach of a mouse or a finger. */
export function hitAt(map: MapLibreMap, markers: SiteMarkers, point: Point): Hit | null {
	const marker = markers.markerAt(map, point, isCoarse.matches ? TOUCH_TARGET_PX : 0);
	if (marker) return { kind: 'marker', marker };
	const reach = isCoarse.matches ? TOUCH_REACH_PX : REACH_PX;
	const features = map.queryRenderedFeatures(
		[
			[point.x - reach, point.y - reach],
			[point.x + reach, point.y + reach]
		],
		{ layers: CLICKABLE }
	);
	for (const layer of CLICKABLE) {
		const feature = features.find((found) => found.layer.id === layer);
		if (feature) return { kind: 'feature', feature, url: String(feature.properties.url) };
	}
	return null;
}
