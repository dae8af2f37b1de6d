import type { Page } from '@playwright/test';
import type { LngLat } from '../../geo/shared/coordinates';

export type Box = [left: number, top: number, right: number, bottom: number];
export type Circle = { id: string; x: number; y: number; radius: number };
/** A name that is drawn: of a city, a node or a site; what it lies on as positions, row by row. */
export type DrawnLabel = {
	id: string;
	node: string;
	layer: string;
	words: string;
	lngLat: LngLat;
	at: { x: number; y: number };
	box: Box;
	under: LngLat[];
};
export type DrawnNames = { zoom: number; labels: DrawnLabel[]; markers: Circle[] };

/** Room that MapLibre adds round a text. */
const PADDING = 2;

/** The names of places that the map has drawn and the markers beside them, in pixels of the map. */
export async function drawnNames(page: Page): Promise<DrawnNames> {
	return page.evaluate((padding) => {
		const map = window.landsea?.map;
		const placement = map?.style.placement;
		if (!map || !placement) throw new Error('no map on this page');
		const { grid } = placement.collisionIndex;
		const [width, height] = [map.getContainer().clientWidth, map.getContainer().clientHeight];
		// the grid of MapLibre begins that far outside of the map
		const outside = (grid.width - width) / 2;
		const layers = map
			.getStyle()
			.layers.flatMap(({ id }) => (/^(places-(city|chosen)|sites-label)/.test(id) ? [id] : []));
		const pointOf = ({ geometry }: { geometry: GeoJSON.Geometry }) => {
			if (geometry.type !== 'Point') throw new Error(`found a ${geometry.type}, wanted a point`);
			const [lng = 0, lat = 0] = geometry.coordinates;
			const { x, y } = map.project([lng, lat]);
			return { lngLat: [lng, lat] as [number, number], x, y };
		};
		const labels = [];
		const dots = new Map<string, Circle>();
		for (let at = 0; at < grid.bboxes.length; at += 4) {
			const edges = [0, 1, 2, 3].map((side) => (grid.bboxes[at + side] ?? 0) - outside);
			const [left = 0, top = 0, right = 0, bottom = 0] = edges;
			const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2];
			if (middle[0] < 0 || middle[1] < 0 || middle[0] > width || middle[1] > height) continue;
			for (const feature of map.queryRenderedFeatures(middle, { layers })) {
				const { properties, layer } = feature;
				const point = pointOf(feature);
				// a node of a hub may bear the name of another place
				const id = String(properties.of ?? properties.id);
				const moved = String(properties.moved ?? '')
					.split(',')
					.map(Number);
				const [x, y] = [point.x + (moved[0] ?? 0), point.y + (moved[1] ?? 0)];
				const isIcon = Math.abs(middle[0] - point.x) < 1 && Math.abs(middle[1] - point.y) < 1;
				const isCity = properties.node === undefined && layer.id.startsWith('places-');
				if (isCity) dots.set(id, { id, x, y, radius: 2.25 });
				if (isIcon) continue;
				const box: [number, number, number, number] = [
					left + padding,
					top + padding,
					right - padding,
					bottom - padding
				];
				const under = Array.from({ length: 9 * 5 }, (_, n): [number, number] => {
					const { lng, lat } = map.unproject([
						box[0] + ((box[2] - box[0]) * ((n % 9) + 0.5)) / 9,
						box[1] + ((box[3] - box[1]) * (Math.floor(n / 9) + 0.5)) / 5
					]);
					return [lng, lat];
				});
				labels.push({
					id,
					node: String(properties.node ?? ''),
					layer: layer.id,
					words: String(properties.label ?? properties.name),
					lngLat: point.lngLat,
					at: { x, y },
					box,
					under
				});
			}
		}
		const zoom = map.getZoom();
		// with half of its edge; those beside a selection are smaller, and count as the others
		const radius =
			0.75 + (zoom < 4 ? 2 + Math.max(0, zoom - 2) / 2 : Math.min(4.6, 3 + ((zoom - 4) * 1.6) / 4));
		const nodes = map.queryRenderedFeatures({ layers: ['nodes-circle'] }).map((node): [string, Circle] => {
			const { x, y } = pointOf(node);
			const id = String(node.properties.id);
			return [`node ${id}`, { id: `node ${id}`, x, y, radius }];
		});
		const badges = map.queryRenderedFeatures({ layers: ['sites-badge'] }).map((badge): [string, Circle] => {
			const { x, y } = pointOf(badge);
			const { id, moved, diameter } = badge.properties as { id: string; moved: string; diameter: number };
			const [dx = 0, dy = 0] = moved.split(',').map(Number);
			return [`badge ${id}`, { id: `badge ${id}`, x: x + dx, y: y + dy, radius: diameter / 2 }];
		});
		return { zoom, labels, markers: [...new Map([...nodes, ...badges, ...dots]).values()] };
	}, PADDING);
}
