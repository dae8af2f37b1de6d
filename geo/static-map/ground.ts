import { atlasConfig } from '../atlas.config';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { boundariesLayer } from '../basemap/boundaries';
import type { Layer } from '../basemap/layer';
import { riversLayer } from '../basemap/rivers';
import { readCompressed, sourceFile } from '../read/natural-earth';
import type { Bbox } from '../shared/coordinates';
import { toMercator } from '../shared/mercator';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = ['./ground.ts', '../basemap/boundaries.ts', '../basemap/rivers.ts', '../basemap/layer.ts'];

/** Writes `ground.json` into a directory that also keeps it under a name of its sources and code: it is made once. */
export function buildGround(directory: string): void {
	const hash = createHash('sha256');
	const files = [
		...MODULES.map((path) => new URL(path, import.meta.url)),
		...Object.values(LAND_FILES),
		sourceFile('boundary'),
		sourceFile('rivers')
	];
	for (const file of files) hash.update(readFileSync(file));
	hash.update(JSON.stringify(atlasConfig.basemap));
	const kept = join(directory, `ground-${hash.digest('hex').slice(0, 16)}.json`);
	mkdirSync(directory, { recursive: true });
	if (!existsSync(kept)) {
		// a build that is broken off must not leave half a file under the final name
		writeFileSync(`${kept}.part`, JSON.stringify(makeGround()));
		renameSync(`${kept}.part`, kept);
	}
	copyFileSync(kept, join(directory, 'ground.json'));
}

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
	/** what was made of it for each view, where a reader of the atlas has that and none of the outlines */
	made?: MadeGround;
};

/** Parts of the ground of a drawing. */
export type GroundPart = 'land' | 'rivers' | 'borders' | 'disputed';
export type MadeGround = {
	/** path data by the view of a drawing */
	drawings: Record<string, Record<GroundPart, string>>;
	/** kinds of boundaries by the box of a legend */
	boundaries: Record<string, ('boundary' | 'disputed')[]>;
};

const LAND_FILES = {
	coarse: new URL('../natural-earth/land_50m.geojson.gz', import.meta.url),
	fine: new URL('../natural-earth/land.geojson.gz', import.meta.url)
};
/** Beyond it no drawing reaches. */
const REGION = boxOf(atlasConfig.basemap.drawn);
/** Of the ranks of Natural Earth, 1 to 10. */
const SMALLEST_RIVER = 4;
/** Decimals that are kept: half a unit of the closest drawing, a hundredth of it at small scale. */
const FINE = 4;
const COARSE = 3;

/** Takes two seconds, most of them for the question which boundaries lie at sea. */
function makeGround(): Ground {
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

function boxOf([west, south, east, north]: Bbox): Outline['box'] {
	return [...toMercator([west, south]), ...toMercator([east, north])];
}

function isInRegion({ box }: Outline): boolean {
	return box[0] < REGION[2] && box[2] > REGION[0] && box[1] < REGION[3] && box[3] > REGION[1];
}
