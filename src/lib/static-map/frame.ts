import type { LngLat } from '../../../geo/shared/coordinates';
import { worldWidth } from '../cluster/world-pixels';
import { toMercator } from '../../../geo/shared/mercator';
import { TILE_PX } from '../../../geo/shared/tile-units';
import type { MapView } from '../pages/map-view';

/** The longer side of a drawing, in its units: about a pixel each on a desk. */
const LONG_SIDE = 1000;
/** Width of the map for which a zoom is taken from a view, in pixels: between a phone and a desk. */
const REFERENCE_PX = 700;

export type Box = [left: number, top: number, right: number, bottom: number];

/** The plane of a drawing: units from the top left corner of the view, y down. */
export type Frame = {
	width: number;
	height: number;
	/** units in a degree at the equator */
	scale: number;
	/** top left corner in Web Mercator degrees, y to the north */
	origin: [x: number, y: number];
	/** how far a drawing reaches, in units, so that it fills windows of other shapes than its view */
	cover: Box;
};

export function frameOf({ bbox: [west, south, east, north] }: Pick<MapView, 'bbox'>): Frame {
	const [left, bottom] = toMercator([west, south]);
	const [right, top] = toMercator([east, north]);
	const scale = LONG_SIDE / Math.max(right - left, top - bottom);
	const [width, height] = [(right - left) * scale, (top - bottom) * scale];
	// a view as tall as a wide window leaves most of it at its sides, one as wide as a phone most above and below;
	// below a tall one may be the bar of a follower
	const reach = { x: Math.max(0.6 * width, 1.05 * height), y: Math.max(0.75 * height, 0.9 * width) };
	const cover: Box = [width / 2 - reach.x, height / 2 - reach.y, width / 2 + reach.x, height / 2 + reach.y];
	return { width, height, scale, origin: [left, top], cover };
}

/** Where a place lies in a drawing, in units. */
export function placeIn({ origin, scale }: Frame, lngLat: LngLat): [x: number, y: number] {
	const [x, y] = toMercator(lngLat);
	return [(x - origin[0]) * scale, (origin[1] - y) * scale];
}

/** A line in Web Mercator degrees, x, y, x, y, …, in units. */
export function flatIn({ origin, scale }: Frame, line: readonly number[]): number[] {
	return line.map((value, at) => (at % 2 === 0 ? value - origin[0] : origin[1] - value) * scale);
}

/** The reach of a drawing in pixels of the world at a level, y down, and a pixel more for rounding. */
export function coverInPixels(frame: Frame, level: number): Box {
	const [left, bottom, right, top] = coverInMercator(frame);
	const width = worldWidth(level);
	return [
		(left / 360 + 0.5) * width - 1,
		(0.5 - top / 360) * width - 1,
		(right / 360 + 0.5) * width + 1,
		(0.5 - bottom / 360) * width + 1
	];
}

/** The reach of a drawing in Web Mercator degrees, for asking what lies in it at all. */
export function coverInMercator({ origin, scale, cover }: Frame): Box {
	const [left, top, right, bottom] = cover;
	return [
		origin[0] + left / scale,
		origin[1] - bottom / scale,
		origin[0] + right / scale,
		origin[1] - top / scale
	];
}

/** The zoom of a view whose longer side has so many pixels; unless told, of one between a phone's and a desk's. */
export function zoomOf({ width, height, scale }: Frame, px = REFERENCE_PX): number {
	const degrees = Math.max(width, height) / scale;
	return Math.log2((px * 360) / (TILE_PX * degrees));
}
