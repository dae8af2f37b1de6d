import type { Bbox, LngLat } from './coordinates';

/** A box around a point; half its height in degrees of latitude is `reach`. */
export function bboxAround([lng, lat]: LngLat, reach: number): Bbox {
	const width = reach / Math.cos((lat * Math.PI) / 180);
	const round = (value: number) => Math.round(value * 1e5) / 1e5;
	return [round(lng - width), round(lat - reach), round(lng + width), round(lat + reach)];
}

/** How far round a thing the map looks, by how well its place is known, in degrees of latitude. */
export const REACH: Record<string, number> = { building: 0.4, campus: 0.5, district: 1, city: 1.4 };

/** The box of a line with continuous longitudes. */
export function boundsOf(line: readonly LngLat[]): Bbox {
	const [lngs, lats] = [line.map(([lng]) => lng), line.map(([, lat]) => lat)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** A little air around a box, as a share of its size. */
export function padBbox([west, south, east, north]: Bbox, share: number): Bbox {
	const x = Math.max((east - west) * share, 0.02);
	const y = Math.max((north - south) * share, 0.02);
	return [west - x, south - y, east + x, north + y];
}

/** The smallest box that holds all boxes; none of them crosses ±180°. */
export function unionBbox(boxes: readonly Bbox[]): Bbox {
	return [
		Math.min(...boxes.map((box) => box[0])),
		Math.min(...boxes.map((box) => box[1])),
		Math.max(...boxes.map((box) => box[2])),
		Math.max(...boxes.map((box) => box[3]))
	];
}
