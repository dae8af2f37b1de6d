import { VectorTile } from '@mapbox/vector-tile';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import type { RangeResponse } from 'pmtiles';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basemapLayers, buildBasemap, tilesOf } from './build';
import type { BasemapReport } from './build';
import { firstView } from '../../tests/helpers/first-view';
import { readRecords } from '../read/read';
import { EXTENT } from '../shared/tile-units';
import { tileAddresses, tileX, tileY } from './cut-tiles';

const MOST_BYTES = 12e6;
const MOST_FIRST_VIEW_BYTES = 150e3;
const HOME = [92, 0, 124, 41] as const;

const { nodes } = readRecords(fileURLToPath(new URL('../records', import.meta.url))).records;
const directory = mkdtempSync(join(tmpdir(), 'basemap-'));
const cache = join(directory, 'cache');
let report: BasemapReport;
let archive: PMTiles;
let tileBytes = 0;

beforeAll(async () => {
	report = await buildBasemap(join(directory, 'out'), cache, nodes);
	const bytes = readFileSync(report.path);
	archive = new PMTiles({
		getKey: () => report.path,
		getBytes: (offset, length): Promise<RangeResponse> => {
			tileBytes = length;
			return Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer });
		}
	});
}, 180_000);
afterAll(() => rmSync(directory, { recursive: true }));

async function tileAt(z: number, x: number, y: number): Promise<VectorTile> {
	const tile = await archive.getZxy(z, x, y);
	if (!tile) throw new Error(`no tile ${z}/${x}/${y}`);
	return new VectorTile(new PbfReader(new Uint8Array(tile.data)));
}

/** Properties of the areas of a layer that hold a point, by the even–odd rule. */
async function areasAt(layer: string, [lng, lat]: readonly [number, number], z: number): Promise<object[]> {
	const [column, row] = [tileX(lng, 2 ** z), tileY(lat, 2 ** z)];
	const tile = await tileAt(z, Math.floor(column), Math.floor(row));
	const [px, py] = [(column % 1) * EXTENT, (row % 1) * EXTENT];
	const found = tile.layers[layer];
	return Array.from({ length: found?.length ?? 0 }, (_, at) => found!.feature(at))
		.filter((feature) => {
			const edges = feature
				.loadGeometry()
				.flatMap((ring) => ring.map((from, at) => ({ from, to: ring[at + 1] ?? ring[0]! })));
			const crossed = edges.filter(
				({ from, to }) =>
					from.y > py !== to.y > py && px < ((to.x - from.x) * (py - from.y)) / (to.y - from.y) + from.x
			);
			return crossed.length % 2 === 1;
		})
		.map(({ properties }) => properties);
}

async function propertiesIn(
	layer: string,
	z: number,
	x: number,
	y: number
): Promise<Record<string, unknown>[]> {
	const found = (await tileAt(z, x, y)).layers[layer];
	return Array.from({ length: found?.length ?? 0 }, (_, at) => found!.feature(at).properties);
}

test('the archive is small, and the first view is a small part of it', async () => {
	expect(report).toMatchObject({ cached: false });
	expect(report.bytes).toBeLessThan(MOST_BYTES);
	const figures = [`${report.bytes} bytes, ${report.tiles} tiles, ${report.seconds.toFixed(1)} s`];
	for (const view of [
		{ width: 1280, height: 800, left: 400 },
		{ width: 360, height: 400, left: 0 }
	]) {
		const { zoom, tiles } = firstView(HOME, view);
		let bytes = 0;
		for (const { z, x, y } of tiles) {
			await archive.getZxy(z, x, y);
			bytes += tileBytes;
		}
		figures.push(
			`${view.width} × ${view.height} at z${zoom.toFixed(2)}: ${tiles.length} tiles, ${bytes} bytes`
		);
		expect(bytes).toBeGreaterThan(10e3);
		expect(bytes).toBeLessThan(MOST_FIRST_VIEW_BYTES);
	}
	console.info(figures.join('\n'));
});

test('a reader finds the header, the layers and every tile', async () => {
	const header = await archive.getHeader();
	expect(header).toMatchObject({
		minZoom: 0,
		maxZoom: 8,
		clustered: true,
		tileType: 1,
		numAddressedTiles: report.tiles
	});
	const metadata = (await archive.getMetadata()) as { attribution: string; vector_layers: { id: string }[] };
	expect(metadata.attribution).toBe('Natural Earth');
	expect(metadata.vector_layers.map(({ id }) => id)).toEqual([
		'depth',
		'land',
		'urban',
		'lakes',
		'rivers',
		'admin',
		'boundaries',
		'places'
	]);
	const missing: string[] = [];
	for (const { z, x, y } of tileAddresses())
		if (!(await archive.getZxy(z, x, y))) missing.push(`${z}/${x}/${y}`);
	expect(missing).toEqual([]);
	expect(await archive.getZxy(7, 0, 0)).toBeUndefined();
}, 60_000);

test('the same sources give the same bytes, and the second build comes from the cache', async () => {
	const again = await buildBasemap(join(directory, 'again'), cache, nodes);
	expect(again.cached).toBe(true);
	expect(readFileSync(again.path).equals(readFileSync(report.path))).toBe(true);
	for (const { z, x, y, data } of tilesOf(basemapLayers(nodes), (address) => address.z < 4)) {
		const kept = await archive.getZxy(z, x, y);
		expect(Buffer.from(kept?.data ?? new ArrayBuffer(0)).equals(data), `${z}/${x}/${y}`).toBe(true);
	}
}, 120_000);

test('land is where land is, at every zoom and on both sides of ±180°', async () => {
	const land = {
		beijing: [116.4, 39.9],
		chukotka: [-174, 66.2],
		wrangel: [179.4, 71.1],
		chukotkaWest: [179.5, 68.3]
	};
	const more = { fiji: [178, -17.8], antarctica: [0, -80], greenland: [-40, 70], hainan: [109.8, 19.2] };
	const sea = {
		pacific: [170, 0],
		caspian: [51, 42],
		nearDateLine: [-179.5, 30],
		southernOcean: [-179.9, -60]
	};
	const gulf = { gulf: [107.7, 19.7], fijiSea: [-179.9, -20], atlantic: [-40, 30], tropics: [179.9, 10] };
	const at = async (points: object, z: number) => {
		const names: string[] = [];
		for (const [name, point] of Object.entries(points) as [string, [number, number]][]) {
			if ((await areasAt('land', point, z)).length > 0) names.push(name);
		}
		return names;
	};
	for (const z of [1, 3, 6]) {
		expect(await at({ ...land, ...more }, z), `zoom ${z}`).toEqual(Object.keys({ ...land, ...more }));
		expect(await at({ ...sea, ...gulf }, z), `zoom ${z}`).toEqual([]);
	}
});

test('no coast runs along ±180° or along the foot of the map', async () => {
	for (const z of [0, 2, 4]) {
		const last = 2 ** z - 1;
		for (let y = 0; y <= last; y += 1) {
			for (const x of [0, last]) {
				const { land } = (await tileAt(z, x, y)).layers;
				if (!land) continue;
				const rings = land.feature(0).loadGeometry();
				const edges = rings.flatMap((ring) => ring.slice(1).map((to, at) => [ring[at]!, to] as const));
				const onEdge = edges.filter(
					([from, to]) =>
						(x === 0 && from.x === 0 && to.x === 0) ||
						(x === last && from.x === EXTENT && to.x === EXTENT) ||
						(y === last && from.y === EXTENT && to.y === EXTENT)
				);
				expect(onEdge, `${z}/${x}/${y}`).toEqual([]);
			}
		}
	}
});

test('the sea has two depths and deeper lies within deep', async () => {
	expect(await areasAt('depth', [116, 13.5], 6)).toEqual([{ depth: 200 }, { depth: 2000 }]);
	expect(await areasAt('depth', [107.7, 19.7], 6)).toEqual([]);
	expect(await areasAt('depth', [179.99, 0], 4)).toEqual([{ depth: 200 }, { depth: 2000 }]);
	expect(await areasAt('depth', [-179.99, 0], 4)).toEqual([{ depth: 200 }, { depth: 2000 }]);
});

test('rivers carry the names of the atlas, places both languages', async () => {
	const z = 6;
	const tile = [Math.floor(tileX(112.2, 2 ** z)), Math.floor(tileY(30.1, 2 ** z))] as const;
	expect(await propertiesIn('rivers', z, ...tile)).toContainEqual({
		rank: 1,
		name: 'Yangtze',
		name_zh: '长江'
	});
	const home = [Math.floor(tileX(106.55, 2 ** z)), Math.floor(tileY(29.56, 2 ** z))] as const;
	expect(await propertiesIn('places', z, ...home)).toContainEqual({
		id: 'chongqing',
		name: 'Chongqing',
		name_zh: '重庆',
		kind: 'city',
		rank: 0,
		sides: 'EWNS',
		node: 'chongqing'
	});
});
