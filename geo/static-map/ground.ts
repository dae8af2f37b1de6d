import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { boundariesLayer } from '../basemap/boundaries';
import type { Layer } from '../basemap/layer';
import { riversLayer } from '../basemap/rivers';
import { readCompressed } from '../read/compressed';
import { toMercator } from '../shared/mercator';

/** A line or a ring in Web Mercator degrees, x, y, x, y, …, y to the north; rings do not repeat their first point. */
export type Outline = { box: [left: number, bottom: number, right: number, top: number]; points: number[] };

/** What the drawings behind the first paint show below the corridor. */
export type Ground = {
	/** land at 1:50 million */
	coarse: Outline[];
	/** land at 1:10 million */
	fine: Outline[];
	/** boundaries on land, by the rules of the basemap */
	borders: (Outline & { isDashed: boolean })[];
	/** large rivers */
	rivers: Outline[];
};

export const LAND_FILES = {
	coarse: new URL('../natural-earth/land_50m.geojson.gz', import.meta.url),
	fine: new URL('../natural-earth/land.geojson.gz', import.meta.url)
};
/** Beyond it no drawing reaches. */
const REGION: Outline['box'] = [50, -40, 175, 95];
/** Of the ranks of Natural Earth, 1 to 10. */
const SMALLEST_RIVER = 4;
/** Decimals that are kept: half a unit of the closest drawing, a hundredth of it at small scale. */
const FINE = 4;
const COARSE = 3;

/** Takes two seconds, most of them for the question which boundaries lie at sea. */
export function makeGround(): Ground {
	return {
		coarse: rings(LAND_FILES.coarse, COARSE),
		fine: rings(LAND_FILES.fine, FINE),
		borders: lines(boundariesLayer()).map(({ outline, properties }) => ({
			...outline,
			isDashed: properties.dashed === true
		})),
		rivers: lines(riversLayer([])).flatMap(({ outline, properties }) =>
			Number(properties.rank) <= SMALLEST_RIVER ? [outline] : []
		)
	};
}

function rings(file: URL, decimals: number): Outline[] {
	return readCompressed<Polygon | MultiPolygon>(file)
		.features.flatMap(({ geometry }) =>
			geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
		)
		.map((ring) => outlineOf(ring.slice(0, -1), decimals))
		.filter(isInRegion);
}

function lines({ bands }: Layer) {
	return bands.flatMap(({ features }) =>
		features
			.map(({ geometry, properties }) => ({
				// both layers join their lines to single ones
				outline: outlineOf((geometry as LineString).coordinates, COARSE),
				properties
			}))
			.filter(({ outline }) => isInRegion(outline))
	);
}

function outlineOf(positions: Position[], decimals: number): Outline {
	const scale = 10 ** decimals;
	const box: Outline['box'] = [Infinity, Infinity, -Infinity, -Infinity];
	const points = positions.flatMap(([lng, lat]) => {
		const [x, y] = toMercator([lng!, Math.max(lat!, -85)]);
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
		return [Math.round(x * scale) / scale, Math.round(y * scale) / scale];
	});
	return { box, points };
}

function isInRegion({ box }: Outline): boolean {
	return box[0] < REGION[2] && box[2] > REGION[0] && box[1] < REGION[3] && box[3] > REGION[1];
}
