import type { Geometry, Position } from 'geojson';
import { EXTENT, LAST_ZOOM, LINE_BUFFER } from '../../../../geo/shared/tile-units';
import { toMercator } from '../../../../geo/shared/mercator';
import { clipLine, clipRing, pathData, simplifyLine, simplifyRing } from '../../static-map/lines';
import type { View } from './view';

/** Points in px of the picture, x, y, x, y, … */
export type Flat = readonly number[];

/** px that a line may leave its course, and beyond the view to which it is kept, so that no end of it is seen. */
const TOLERANCE = 0.25;
const AROUND = 24;
const TILE_ZOOMS = Array.from({ length: LAST_ZOOM + 1 }, (_, zoom) => zoom);
const EDGE = LINE_BUFFER / EXTENT;
/** Degrees, and shares of the world, that are the same but for rounding. */
const ALIKE = 1e-9;

/** The lines or the rings of a geometry. */
export function partsOf(geometry: Geometry): Position[][] {
	switch (geometry.type) {
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		default:
			return [];
	}
}

/** Lines as far as the view shows them. */
export function linesIn(view: View, lines: readonly Position[][]): Flat[] {
	return inView(view, lines, (flat, box) => clipLine(flat, box), simplifyLine);
}

/** Areas as far as the view shows them, by their rings. */
export function ringsIn(view: View, rings: readonly Position[][]): Flat[] {
	return inView(view, rings, (flat, box) => [clipRing(flat, box)], simplifyRing).filter(
		({ length }) => length > 4
	);
}

type Box = [left: number, top: number, right: number, bottom: number];

function inView(
	view: View,
	lines: readonly Position[][],
	clip: (flat: number[], box: Box) => number[][],
	simplify: typeof simplifyLine
): Flat[] {
	const box: Box = [-AROUND, -AROUND, view.width + AROUND, view.height + AROUND];
	return view.turns.flatMap((turn) =>
		lines
			.flatMap((line) =>
				clip(
					line.flatMap((position) => view.place(position, turn)),
					box
				)
			)
			.filter(({ length }) => length > 2)
			.map((part) => simplify(part, () => TOLERANCE))
	);
}

/** What is left of rings and lines of a tile without the edges at which it was cut: the map draws them out of sight. */
export function withoutCutEdges(lines: readonly Position[][]): Position[][] {
	return lines.flatMap((line) => {
		const parts: Position[][] = [];
		let open: Position[] = [];
		for (const [at, position] of line.entries()) {
			const before = line[at - 1];
			if (before && isCutEdge(before, position)) {
				parts.push(open);
				open = [];
			}
			open.push(position);
		}
		return [...parts, open].filter(({ length }) => length > 1);
	});
}

function isCutEdge([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): boolean {
	return (
		(Math.abs(lng - toLng) < ALIKE && isOnEdge(lng / 360 + 0.5)) ||
		(Math.abs(lat - toLat) < ALIKE && isOnEdge(0.5 - toMercator([lng, lat])[1] / 360))
	);
}

/** @param share how far across the world, from the west or the north */
function isOnEdge(share: number): boolean {
	return TILE_ZOOMS.some((zoom) => {
		const across = share * 2 ** zoom;
		const inTile = across - Math.floor(across);
		return Math.min(Math.abs(inTile - EDGE), Math.abs(inTile - 1 + EDGE)) < ALIKE * 2 ** zoom;
	});
}

/** Path data in tenths of a px. */
export function dataOf(lines: readonly Flat[], isClosed: boolean): string {
	return inTenths(
		pathData(
			lines.map((line) => line.map((value) => 10 * value)),
			isClosed
		)
	);
}

/** Path data of whole units as that of tenths of them. */
export function inTenths(data: string): string {
	return data.replace(/\d+/g, (tenths) => String(Number(tenths) / 10));
}

/** A line so many px to the right of its course; at a sharp bend its corner is cut off. */
export function beside(line: Flat, px: number): Flat {
	if (px === 0) return line;
	const count = line.length / 2;
	const normals = Array.from({ length: count - 1 }, (_, at) => normalAfter(line, at));
	return Array.from({ length: count }, (_, at) => {
		const [x1, y1] = normals[at - 1] ?? normals[at] ?? [0, 0];
		const [x2, y2] = normals[at] ?? [x1, y1];
		// as far that both sides keep their distance, and twice that at most
		const reach = px / Math.max(0.5, (1 + x1 * x2 + y1 * y2) / 2);
		return [(line[2 * at] ?? 0) + (reach * (x1 + x2)) / 2, (line[2 * at + 1] ?? 0) + (reach * (y1 + y2)) / 2];
	}).flat();
}

/** To the right of a stretch, where y points down. */
function normalAfter(line: Flat, at: number): [number, number] {
	const [x = 0, y = 0, toX = 0, toY = 0] = line.slice(2 * at, 2 * at + 4);
	const length = Math.hypot(toX - x, toY - y) || 1;
	return [-(toY - y) / length, (toX - x) / length];
}

/** How long a line is, in px. */
export function lengthOf(line: Flat): number {
	let sum = 0;
	for (let at = 0; at + 3 < line.length; at += 2) {
		const [x = 0, y = 0, toX = 0, toY = 0] = line.slice(at, at + 4);
		sum += Math.hypot(toX - x, toY - y);
	}
	return sum;
}

/** Pieces of a line of one length, with gaps of another between them. */
export function piecesOf(line: Flat, on: number, off: number): Flat[] {
	const pieces: number[][] = [];
	let open: number[] | null = null;
	// half a gap first, as in the images that the map repeats
	let left = off / 2;
	for (let at = 0; at + 3 < line.length; at += 2) {
		let [x = 0, y = 0] = line.slice(at, at + 2);
		const [toX = 0, toY = 0] = line.slice(at + 2, at + 4);
		let length = Math.hypot(toX - x, toY - y);
		while (length > left) {
			x += ((toX - x) * left) / length;
			y += ((toY - y) * left) / length;
			length -= left;
			if (open) pieces.push([...open, x, y]);
			open = open ? null : [x, y];
			left = open ? on : off;
		}
		left -= length;
		open?.push(toX, toY);
	}
	return open && open.length > 2 ? [...pieces, open] : pieces;
}
