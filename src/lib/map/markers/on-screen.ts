import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../../../geo';

/**
 * Where a thing stands on the canvas, in pixels. A wide window shows the world more than once: of its copies the one
 * nearest to `nearX` is meant, the middle of the canvas unless told.
 */
export function onScreen(
	map: MapLibreMap,
	lngLat: LngLat,
	[dx, dy]: readonly [number, number] = [0, 0],
	nearX = map.getContainer().clientWidth / 2
): { x: number; y: number } {
	const { x, y } = map.project(lngLat);
	const world = 512 * 2 ** map.getZoom();
	const copies = Math.round((nearX - x) / world);
	return { x: x + copies * world + dx, y: y + dy };
}
