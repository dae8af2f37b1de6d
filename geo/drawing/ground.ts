import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { boundariesLayer } from '../basemap/boundaries';
import { readCompressed } from '../geometry/compressed';
import { toMercator } from '../geometry/mercator';

/**
 * What the drawings behind the first paint show below the corridor, in Web Mercator degrees; each ring and line is
 * x, y, x, y, …, with y to the north. Rings are closed without repeating their first point.
 */
export type Ground = {
	/** land at 1:50 million */
	coarse: number[][];
	/** land at 1:10 million */
	fine: number[][];
	/** boundaries on land, by the rules of the basemap */
	borders: { dashed: boolean; line: number[] }[];
};

export const LAND_FILES = {
	coarse: new URL('../basemap/land_50m.geojson.gz', import.meta.url),
	fine: new URL('../basemap/land.geojson.gz', import.meta.url)
};
/** Beyond it no drawing reaches, in Web Mercator degrees. */
const REGION = { west: 50, south: -40, east: 175, north: 95 };
/** Decimals that are kept: half a unit of the closest drawing, a hundredth of it at small scale. */
const DECIMALS = { coarse: 3, fine: 4, borders: 3 };

/** Takes two seconds, most of them for the question which boundaries lie at sea. */
export function makeGround(): Ground {
	const borders = boundariesLayer().bands.flatMap(({ features }) =>
		features.map(({ geometry, properties }) => ({
			dashed: properties.dashed === true,
			// the layer joins its boundaries to single lines
			line: flatten((geometry as LineString).coordinates, DECIMALS.borders)
		}))
	);
	return {
		coarse: rings(LAND_FILES.coarse, DECIMALS.coarse),
		fine: rings(LAND_FILES.fine, DECIMALS.fine),
		borders: borders.filter(({ line }) => isInRegion(line))
	};
}

function rings(file: URL, decimals: number): number[][] {
	return readCompressed<Polygon | MultiPolygon>(file)
		.features.flatMap(({ geometry }) =>
			geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
		)
		.map((ring) => flatten(ring.slice(0, -1), decimals))
		.filter(isInRegion);
}

function flatten(positions: Position[], decimals: number): number[] {
	const scale = 10 ** decimals;
	const round = (value: number) => Math.round(value * scale) / scale;
	return positions.flatMap(([lng, lat]) => toMercator([lng!, Math.max(lat!, -85)]).map(round));
}

function isInRegion(line: number[]): boolean {
	const { west, south, east, north } = REGION;
	const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
	for (let at = 0; at < line.length; at += 2) {
		box[0] = Math.min(box[0], line[at]!);
		box[1] = Math.min(box[1], line[at + 1]!);
		box[2] = Math.max(box[2], line[at]!);
		box[3] = Math.max(box[3], line[at + 1]!);
	}
	return box[0] < east && box[2] > west && box[1] < north && box[3] > south;
}
