import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../../../../geo/shared/coordinates';

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

/** A line of text over the map, in the language of its script: names stand there in both. */
export function textLine(className: string, text: string): HTMLSpanElement {
	const line = document.createElement('span');
	line.className = className;
	line.lang = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
	line.textContent = text;
	return line;
}
