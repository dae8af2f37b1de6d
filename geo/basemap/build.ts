import { atlasConfig } from '../atlas.config';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesToHeader } from 'pmtiles';
import { archiveOf, type Tile } from './archive';
import { depthLayer, lakesLayer, landLayer, urbanLayer } from './areas';
import { boundariesLayer, provincesLayer } from './boundaries';
import { EXTENT } from '../shared/tile-units';
import { type Cut, cutterOf, type TileAddress, tileAddresses } from './cut-tiles';
import { mapNames, type MapName, type NamedNode, placesLayer } from './names';
import { PLACES_FILE, readPlaces } from './place';
import { COUNTRIES } from './true-sides';
import type { Layer } from './layer';
import { riversLayer } from './rivers';
import { createHash } from 'node:crypto';
import { sourceFile, SOURCES } from '../read/natural-earth';

/** Packages and modules outside this directory that the bytes of the archive depend on. */
const PACKAGES = ['@maplibre/geojson-vt', '@maplibre/vt-pbf', 'pmtiles'];
const MODULES = [
	'atlas/borders',
	'read/natural-earth',
	'shared/apart',
	'shared/city-names',
	'shared/coordinates',
	'shared/mercator',
	'shared/tile-units',
	'draw/land',
	'read/yaml'
];

/** Short hash over sources, labels, code and the versions of what cuts and compresses. */
async function cacheKey(names: readonly MapName[]): Promise<string> {
	const here = new URL('.', import.meta.url);
	const code = (await readdir(here)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
	const files = [
		...code.sort().map((name) => new URL(name, here)),
		...MODULES.map((name) => new URL(`../${name}.ts`, here)),
		...SOURCES.map(sourceFile),
		COUNTRIES,
		PLACES_FILE
	];
	const hash = createHash('sha256');
	for (const bytes of await Promise.all(files.map((file) => readFile(file))))
		hash.update(`${bytes.length} `).update(bytes);
	const manifest = JSON.parse(await readFile(new URL('../../package.json', here), 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	hash.update(JSON.stringify([atlasConfig.name, atlasConfig.basemap, names]));
	for (const name of PACKAGES) hash.update(`${name} ${manifest.devDependencies[name]}`);
	return hash.update(`zlib ${process.versions.zlib}`).digest('hex').slice(0, 16);
}

export type BasemapReport = { path: string; bytes: number; tiles: number; seconds: number; cached: boolean };

const FILE = 'atlas.pmtiles';

/**
 * Writes the tiles of the basemap into a directory. They are cut once for each state of sources and code and kept in
 * the cache directory under a name of that state; equal inputs give equal bytes.
 * @param nodes which the map names where they are selected
 */
export async function buildBasemap(
	outputDirectory: string,
	cacheDirectory: string,
	nodes: readonly NamedNode[]
): Promise<BasemapReport> {
	const started = performance.now();
	const path = join(outputDirectory, FILE);
	const kept = join(cacheDirectory, `basemap-${await cacheKey(mapNames(readPlaces(), nodes))}.pmtiles`);
	await Promise.all([
		mkdir(outputDirectory, { recursive: true }),
		mkdir(cacheDirectory, { recursive: true })
	]);
	const cached = await stat(kept).then(
		() => true,
		() => false
	);
	if (!cached) {
		// a build that is broken off must not leave half an archive under the final name
		await writeFile(`${kept}.part`, cutBasemap(nodes));
		await rename(`${kept}.part`, kept);
	}
	await copyFile(kept, path);
	const bytes = await readFile(path);
	const header = bytesToHeader(new Uint8Array(bytes).buffer);
	const seconds = (performance.now() - started) / 1000;
	return { path, bytes: bytes.length, tiles: header.numAddressedTiles, seconds, cached };
}

function cutBasemap(nodes: readonly NamedNode[]): Buffer {
	const layers = basemapLayers(nodes);
	return archiveOf(
		tilesOf(layers, () => true),
		metadataOf(layers)
	);
}

/** Every layer from the sea floor up to the names. */
export function basemapLayers(nodes: readonly NamedNode[]): Layer[] {
	const places = readPlaces();
	return [
		depthLayer(),
		landLayer(),
		urbanLayer(),
		lakesLayer(),
		riversLayer(places),
		provincesLayer(),
		boundariesLayer(),
		placesLayer(mapNames(places, nodes))
	];
}

/** Cuts and encodes the tiles that the filter lets through. */
export function tilesOf(layers: Layer[], isWanted: (address: TileAddress) => boolean): Tile[] {
	const cut = cutterOf(layers);
	return Array.from(tileAddresses())
		.filter(isWanted)
		.map(({ z, x, y }) => ({ z, x, y, data: encode(cut(z, x, y)) }));
}

function encode(cuts: Cut[]): Uint8Array {
	// the encoder reads nothing of a tile but its features
	const layers = Object.fromEntries(cuts.map(({ id, features }) => [id, { features } as GeoJSONVTTile]));
	return fromGeojsonVt(layers, { version: 2, extent: EXTENT });
}

function metadataOf(layers: Layer[]): object {
	const { name, basemap } = atlasConfig;
	return {
		name: `${name.en} basemap`,
		attribution: basemap.credit,
		type: 'baselayer',
		vector_layers: layers.map(({ id, description, fields, bands }) => ({
			id,
			description,
			minzoom: Math.min(...bands.map(({ zooms }) => zooms[0])),
			maxzoom: Math.max(...bands.map(({ zooms }) => zooms[1])),
			fields
		}))
	};
}
