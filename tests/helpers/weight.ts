import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildDirectory } from './atlas';

const LIBRARY = join(import.meta.dirname, '../../node_modules/maplibre-gl/dist');

/** Bytes as a host sends them at best: Brotli at its highest level. */
export function compressedBytes(body: Buffer): number {
	return brotliCompressSync(body).length;
}

/** Which of the files of the built site are MapLibre's own, library, worker or styles; all others are ours. */
export function isMapLibre(path: string): boolean {
	const body = readBuilt(path);
	const name = /\/maplibre-gl\.[^/]*\.css$/.test(path)
		? 'maplibre-gl.css'
		: /\/maplibre-gl-worker-[^/]*\.js$/.test(path)
			? 'maplibre-gl-worker.mjs'
			: 'maplibre-gl.mjs';
	// the notice that the bundler leaves at the head of a chunk that is the library
	if (name === 'maplibre-gl.mjs' && !/^\/\*\*\s+\* MapLibre GL JS\s/.test(body.toString('utf8', 0, 60)))
		return false;
	const limit = statSync(join(LIBRARY, name)).size;
	if (body.length > limit)
		throw new Error(`${path}: found ${body.length} bytes, wanted at most the ${limit} of ${name} alone`);
	return true;
}

/** Compressed bytes of files of the built site, by their paths below its root. */
export function weightOf(paths: string[]): number {
	return paths.reduce((sum, path) => sum + compressedBytes(readBuilt(path)), 0);
}

function readBuilt(path: string): Buffer {
	return readFileSync(join(buildDirectory, path));
}
