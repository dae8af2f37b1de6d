import { area, bboxClip, multiPolygon, rewind, truncate } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Bbox } from '../atlas';

/**
 * The part of polygons inside a box, holes kept, rounded, exterior rings anticlockwise (RFC 7946).
 * Parts of one ring stay joined along the edge of the box.
 * @returns null where nothing is left
 */
export function cutPolygons(
	geometry: Polygon | MultiPolygon,
	bbox: Bbox,
	decimals: number
): Polygon | MultiPolygon | null {
	const clipped = truncate(bboxClip(geometry, bbox), {
		precision: decimals,
		coordinates: 2,
		mutate: true
	}).geometry;
	// turf types the clip of an area as if it could become a line
	const polygons = (
		clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates
	) as Position[][][];
	const cut = polygons.flatMap((rings) => {
		const [exterior, ...holes] = rings.map(withoutRepeats);
		if (!exterior || isFlat(exterior)) return [];
		return [[exterior, ...holes.filter((hole) => !isFlat(hole))]];
	});
	if (cut.length === 0) return null;
	const turned = multiPolygon(cut).geometry;
	rewind(turned, { mutate: true });
	const [only] = turned.coordinates;
	return turned.coordinates.length === 1 && only ? { type: 'Polygon', coordinates: only } : turned;
}

/** Rounding lays neighbours on one another. */
function withoutRepeats(ring: Position[]): Position[] {
	return ring.filter((point, index) => index === 0 || point.join() !== ring[index - 1]?.join());
}

function isFlat(ring: Position[]): boolean {
	return ring.length < 4 || area({ type: 'Polygon', coordinates: [ring] }) === 0;
}
