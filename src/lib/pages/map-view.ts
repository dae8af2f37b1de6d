import type { Bbox } from '../../../geo/shared/coordinates';
import { fromMercator, toMercator } from '../../../geo/shared/mercator';
import type { Selection } from './selection';

export type MapView = {
	/** the view that a page opens with; the map fits it into the free part of the window */
	bbox: Bbox;
	/** step of the box on the ladder of shapes, −16 to 16: width to height on the map is 2^(ratio/8) */
	ratio: number;
	selection: Selection | null;
};

/** A view of a way. */
export type WayView = MapView & { selection: Extract<Selection, { kind: 'way' }> };

/** What the map of a page opens with: the box in a shape that drawing and map share, and what is selected in it. */
export function mapView<S extends Selection | null>(bbox: Bbox, selection: S): MapView & { selection: S } {
	return { ...fitRatio(bbox), selection };
}

/** The ladder ends at four to one, both ways. */
export const LAST_STEP = 16;
const STEPS_PER_DOUBLING = 8;
/** No view is smaller, in degrees at the equator: within the map's greatest zoom any window up to 4,000 px can fit it. */
const SMALLEST = 0.2;

/** Width of a view divided by its height on the map, by its step on the ladder: 2^(k/8). */
export function ratioOf(step: number): number {
	return 2 ** (step / STEPS_PER_DOUBLING);
}

/**
 * Widens a box on both sides alike, as the map measures, until its shape is on a ladder of ratios: CSS knows each of
 * them by a class and fits the drawn box into any window as `fitBounds` fits the map.
 * @returns the box, in degrees, and its step from −16 (tall) to 16 (wide)
 */
export function fitRatio([west, south, east, north]: Bbox): { bbox: Bbox; ratio: number } {
	const [left, bottom] = toMercator([west, south]);
	const [right, top] = toMercator([east, north]);
	const [width, height] = [right - left, top - bottom];
	const step = Math.round(STEPS_PER_DOUBLING * Math.log2(width / height));
	// adding zero turns a negative zero into zero
	const ratio = Math.min(LAST_STEP, Math.max(-LAST_STEP, step)) + 0;
	const shape = ratioOf(ratio);
	const fitted = Math.max(width, height * shape, SMALLEST * Math.min(1, shape));
	const [x, y] = [(left + right) / 2, (bottom + top) / 2];
	const reach = { x: fitted / 2, y: fitted / shape / 2 };
	const [minLng, minLat] = fromMercator([x - reach.x, y - reach.y]).map(round6) as [number, number];
	const [maxLng, maxLat] = fromMercator([x + reach.x, y + reach.y]).map(round6) as [number, number];
	return { bbox: [minLng, minLat, maxLng, maxLat], ratio };
}

/** A tenth of a metre: less than a hundredth of a pixel in the smallest view. */
function round6(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
