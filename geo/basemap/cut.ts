import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Bbox } from '../atlas';

type Side = { isInside(point: Position): boolean; cross(from: Position, to: Position): Position };

/**
 * The part of polygons inside a box, holes kept, rounded, exterior rings anticlockwise (RFC 7946).
 * Rings are cut by Sutherland and Hodgman's method, so parts of one ring stay joined along the edge of the box.
 * @returns null where nothing is left
 */
export function cutPolygons(
	geometry: Polygon | MultiPolygon,
	bbox: Bbox,
	decimals: number
): Polygon | MultiPolygon | null {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const sides = sidesOf(bbox);
	const cut = polygons.flatMap(([exterior, ...holes]) => {
		const ring = cutRing(exterior ?? [], sides, decimals);
		if (!ring) return [];
		const kept = holes.map((hole) => cutRing(hole, sides, decimals)).filter((hole) => hole !== null);
		return [[turned(ring, true), ...kept.map((hole) => turned(hole, false))]];
	});
	const [only, ...others] = cut;
	if (!only) return null;
	return others.length === 0
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates: cut };
}

function sidesOf([west, south, east, north]: Bbox): Side[] {
	const atLng =
		(lng: number) =>
		([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position => {
			return [lng, y1 + ((lng - x1) / (x2 - x1)) * (y2 - y1)];
		};
	const atLat =
		(lat: number) =>
		([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position => {
			return [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1), lat];
		};
	return [
		{ isInside: ([lng = 0]) => lng >= west, cross: atLng(west) },
		{ isInside: ([lng = 0]) => lng <= east, cross: atLng(east) },
		{ isInside: ([, lat = 0]) => lat >= south, cross: atLat(south) },
		{ isInside: ([, lat = 0]) => lat <= north, cross: atLat(north) }
	];
}

function cutRing(ring: Position[], sides: Side[], decimals: number): Position[] | null {
	const inside = sides.reduce<Position[]>((points, side) => cutAtSide(points, side), ring.slice(0, -1));
	const factor = 10 ** decimals;
	const points = inside
		.map(([lng = 0, lat = 0]): Position => [
			Math.round(lng * factor) / factor + 0,
			Math.round(lat * factor) / factor + 0
		])
		.filter((point, index, all) => !isSame(point, all.at(index - 1)!));
	if (points.length < 3 || area(points) === 0) return null;
	return [...points, points[0]!];
}

function cutAtSide(points: Position[], { isInside, cross }: Side): Position[] {
	return points.flatMap((point, index) => {
		const before = points.at(index - 1)!;
		const entering = isInside(before) === isInside(point) ? [] : [cross(before, point)];
		return isInside(point) ? [...entering, point] : entering;
	});
}

function isSame(one: Position, other: Position): boolean {
	return one[0] === other[0] && one[1] === other[1];
}

/** Twice the area in square degrees, positive where the ring runs anticlockwise. */
function area(points: Position[]): number {
	return points.reduce((sum, [x2 = 0, y2 = 0], index) => {
		const [x1 = 0, y1 = 0] = points.at(index - 1)!;
		return sum + x1 * y2 - x2 * y1;
	}, 0);
}

function turned(ring: Position[], isAnticlockwise: boolean): Position[] {
	return area(ring) > 0 === isAnticlockwise ? ring : ring.toReversed();
}
