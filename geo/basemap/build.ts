import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesToHeader } from 'pmtiles';
import { archiveOf } from './archive';
import type { Tile } from './archive';
import { depthLayer, lakesLayer, landLayer, urbanLayer } from './areas';
import { boundariesLayer } from './boundaries';
import { cacheKey } from './cache-key';
import { cutterOf } from './cut-tiles';
import type { Cut } from './cut-tiles';
import { placesLayer } from './labels';
import type { Layer } from './layer';
import { readPlaces } from './place';
import { provincesLayer } from './provinces';
import { riversLayer } from './rivers';
import { EXTENT } from './world-edge';
import { tileAddresses } from './zooms';
import type { TileAddress } from './zooms';

export type BasemapReport = { path: string; bytes: number; tiles: number; seconds: number; cached: boolean };

const FILE = 'atlas.pmtiles';
const ATTRIBUTION = 'Natural Earth';

/**
 * Writes the tiles of the basemap into a directory. They are cut once for each state of sources and code and kept in
 * the cache directory under a name of that state; equal inputs give equal bytes.
 */
export async function buildBasemap(outputDirectory: string, cacheDirectory: string): Promise<BasemapReport> {
	const started = performance.now();
	const path = join(outputDirectory, FILE);
	const kept = join(cacheDirectory, `basemap-${await cacheKey()}.pmtiles`);
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
		await writeFile(`${kept}.part`, cutBasemap());
		await rename(`${kept}.part`, kept);
	}
	await copyFile(kept, path);
	const bytes = await readFile(path);
	const header = bytesToHeader(new Uint8Array(bytes).buffer);
	const seconds = (performance.now() - started) / 1000;
	return { path, bytes: bytes.length, tiles: header.numAddressedTiles, seconds, cached };
}

function cutBasemap(): Buffer {
	const layers = basemapLayers();
	return archiveOf(
		tilesOf(layers, () => true),
		metadataOf(layers)
	);
}

/** Every layer from the sea floor up to the names. */
export function basemapLayers(): Layer[] {
	const places = readPlaces();
	return [
		depthLayer(),
		landLayer(),
		urbanLayer(),
		lakesLayer(),
		riversLayer(places),
		provincesLayer(),
		boundariesLayer(),
		placesLayer(places)
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
	return {
		name: 'Landsea Atlas basemap',
		attribution: ATTRIBUTION,
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
