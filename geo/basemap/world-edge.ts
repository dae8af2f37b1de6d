import type { GeoJSONVTFeatureNonPoint } from '@maplibre/geojson-vt';

/** Units to the width of a tile. */
export const EXTENT = 4096;
const OUTSIDE = 64;

/**
 * Areas that cross ±180° end there in the sources, and Antarctica ends at the foot of the map. In tiles at the edge of
 * the world such an end would be drawn as a coast, so it is moved out of sight, into the buffer of the tile.
 */
export function pushOverEdge(
	feature: GeoJSONVTFeatureNonPoint,
	z: number,
	x: number,
	y: number
): GeoJSONVTFeatureNonPoint {
	const last = 2 ** z - 1;
	if (x !== 0 && x !== last && y !== last) return feature;
	const geometry = feature.geometry.map((ring) =>
		ring.map(([px, py]): [number, number] => [
			x === 0 && px <= 0 ? -OUTSIDE : x === last && px >= EXTENT ? EXTENT + OUTSIDE : px,
			y === last && py >= EXTENT ? EXTENT + OUTSIDE : py
		])
	);
	return { ...feature, geometry };
}
