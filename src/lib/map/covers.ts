import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { COVERS } from './markers/site-layers';

/** What may lie over the map, beside the panel. */
const PARTS = '.maplibregl-ctrl, .legend, .legend-button, .map-foot > *, .site-header';
/** Thickness of an edge that no name crosses. */
const EDGE_PX = 2;
/** The sheet is looked at once it stands; ms. */
const REST_MS = 100;

export type Box = { left: number; top: number; right: number; bottom: number };

/** The boxes of the map that something lies over, in pixels of its container. */
export function coversOf(map: MapLibreMap): Box[] {
	const container = map.getContainer();
	const whole = container.getBoundingClientRect();
	const boxesOf = (parts: string): Box[] =>
		[...(container.closest('.frame')?.querySelectorAll(parts) ?? [])].flatMap((part) => {
			const { left, top, right, bottom } = part.getBoundingClientRect();
			const box = {
				left: Math.max(0, left - whole.left),
				top: Math.max(0, top - whole.top),
				right: Math.min(whole.width, right - whole.left),
				bottom: Math.min(whole.height, bottom - whole.top)
			};
			// what is there for screen readers alone has a pixel
			return box.right - box.left > EDGE_PX && box.bottom - box.top > EDGE_PX ? [box] : [];
		});
	const [parts, sheet] = [boxesOf(PARTS), boxesOf('.panel')];
	if (sheet.length === 0) return parts;
	// a phone, where what crosses the side of the window is cut
	const { width, height } = whole;
	return [
		...parts,
		...sheet.map((box) => ({ ...box, bottom: box.top + EDGE_PX })),
		{ left: 0, top: 0, right: EDGE_PX, bottom: height },
		{ left: width - EDGE_PX, top: 0, right: width, bottom: height }
	];
}

/**
 * Keeps the names of a map clear of what lies over it, whenever the map comes to rest.
 * @param drawn the map, and whether a page leads its camera
 * @returns what tells a new style of it
 */
export function keepNamesClear(drawn: { readonly map: MapLibreMap; readonly isLed: boolean }): () => void {
	const { map } = drawn;
	let features: Feature<Point>[] = [];
	let timer = 0;

	const show = (): void => {
		const source = map.getSource<GeoJSONSource>(COVERS);
		// every frame of a follower is a rest
		const boxes = drawn.isLed ? [] : coversOf(map);
		if (!source || (features.length === 0 && boxes.length === 0)) return;
		features = boxes.map(({ left, top, right, bottom }) => ({
			type: 'Feature',
			geometry: {
				type: 'Point',
				coordinates: map.unproject([(left + right) / 2, (top + bottom) / 2]).toArray()
			},
			properties: { room: [(bottom - top) / 2, (right - left) / 2] }
		}));
		void source.setData({ type: 'FeatureCollection', features });
	};
	// a move that is under way shows them at its end
	const showAtRest = (): void => {
		if (!map.isMoving()) show();
	};
	map.on('moveend', show);
	map.on('style.load', showAtRest);

	const sheet = new ResizeObserver(() => {
		clearTimeout(timer);
		timer = window.setTimeout(showAtRest, REST_MS);
	});
	for (const panel of map.getContainer().closest('.frame')?.querySelectorAll('.panel') ?? [])
		sheet.observe(panel);
	map.once('remove', () => {
		sheet.disconnect();
		clearTimeout(timer);
	});
	return showAtRest;
}
