import type { MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '../shared/coordinates';
import { readCompressed } from '../read/natural-earth';
import { wrapLongitude } from '../shared/coordinates';
import { distanceKm } from './length';

/**
 * Land as the edges of its rings in bands of latitude, four numbers an edge: x1, y1, x2, y2.
 * Holes count by the even–odd rule.
 */
export type Land = Map<number, number[]>;

const BANDS_PER_DEGREE = 4;
const LAND_10M = new URL('../natural-earth/land.geojson.gz', import.meta.url);

/** Natural Earth's land at 1:10 million; read once in a process, since it takes half a second. */
export function readLand(): Land {
	land10m ??= landOf(
		readCompressed<Polygon | MultiPolygon>(LAND_10M).features.map(({ geometry }) => geometry)
	);
	return land10m;
}
let land10m: Land | undefined;

export function landOf(geometries: (Polygon | MultiPolygon)[]): Land {
	const land: Land = new Map();
	for (const geometry of geometries) {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const ring of polygons.flat()) addRing(land, ring as LngLat[]);
	}
	return land;
}

function addRing(land: Land, ring: LngLat[]): void {
	for (let index = 1; index < ring.length; index += 1) {
		const [[x1, y1], [x2, y2]] = [ring[index - 1]!, ring[index]!];
		const last = bandOf(Math.max(y1, y2));
		for (let band = bandOf(Math.min(y1, y2)); band <= last; band += 1) {
			const edges = land.get(band);
			if (edges) edges.push(x1, y1, x2, y2);
			else land.set(band, [x1, y1, x2, y2]);
		}
	}
}

export function bandOf(lat: number): number {
	return Math.floor(lat * BANDS_PER_DEGREE);
}

export function isOnLand(land: Land, [lng, lat]: LngLat): boolean {
	const x = wrapLongitude(lng);
	const edges = land.get(bandOf(lat)) ?? [];
	let isInside = false;
	for (let at = 0; at < edges.length; at += 4) {
		const [x1, y1, x2, y2] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!];
		if (y1 > lat !== y2 > lat && x < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) isInside = !isInside;
	}
	return isInside;
}

/** The parts of a straight segment that lie over land. */
export function landParts(land: Land, from: LngLat, to: LngLat): [LngLat, LngLat][] {
	const cuts = [0, ...crossings(land, from, to), 1].sort((one, other) => one - other);
	const at = (t: number): LngLat => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
	return cuts.flatMap((end, index): [LngLat, LngLat][] => {
		const start = cuts[index - 1] ?? end;
		if (end === start || !isOnLand(land, at((start + end) / 2))) return [];
		return [[at(start), at(end)]];
	});
}

/** Kilometres of a straight segment over land. */
export function landKm(land: Land, from: LngLat, to: LngLat): number {
	return landParts(land, from, to).reduce((sum, [start, end]) => sum + distanceKm(start, end), 0);
}

/** Where along a segment, as parts of it, the coast is crossed; continuous longitudes beyond ±180° are land too. */
function crossings(land: Land, from: LngLat, to: LngLat): number[] {
	const shift = Math.round((from[0] + to[0]) / 720) * 360;
	const [fromX, toX] = [from[0] - shift, to[0] - shift];
	const [west, east] = [Math.min(fromX, toX), Math.max(fromX, toX)];
	const copies = east > 180 ? [0, 360] : west < -180 ? [0, -360] : [0];
	const [dx, dy] = [toX - fromX, to[1] - from[1]];
	const lastBand = bandOf(Math.max(from[1], to[1]));
	const cuts: number[] = [];
	for (let band = bandOf(Math.min(from[1], to[1])); band <= lastBand; band += 1) {
		const edges = land.get(band) ?? [];
		for (const copy of copies) {
			for (let at = 0; at < edges.length; at += 4) {
				const [x1, x2] = [edges[at]! + copy, edges[at + 2]! + copy];
				if ((x1 < west && x2 < west) || (x1 > east && x2 > east)) continue;
				const [ex, ey] = [x2 - x1, edges[at + 3]! - edges[at + 1]!];
				const [ox, oy] = [x1 - fromX, edges[at + 1]! - from[1]];
				const cross = dx * ey - dy * ex;
				const t = (ox * ey - oy * ex) / cross;
				const u = (ox * dy - oy * dx) / cross;
				if (t > 0 && t < 1 && u >= 0 && u <= 1) cuts.push(t);
			}
		}
	}
	return cuts;
}
