import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { StaleFile, type ByteSource } from '../../src/lib/map/tiles/tile-source';
import { TileArchive } from '../../src/lib/map/tiles/tile-archive';

const file = readFileSync('static/basemap/atlas.pmtiles');
const bytesOf = (offset: number, length: number): ArrayBuffer =>
	Uint8Array.from(file.subarray(offset, offset + length)).buffer;

const source: ByteSource = {
	url: '/basemap/atlas.pmtiles',
	getBytes: (offset, length) => Promise.resolve({ data: bytesOf(offset, length), etag: '"one"' })
};
const library = new PMTiles({ getKey: () => source.url, getBytes: source.getBytes });

/** Every tile of the low zooms, and some of each higher one, inside the region and outside it. */
const TILES = Array.from({ length: 9 }, (_, z) => {
	const step = z < 4 ? 1 : 2 ** (z - 3) + 1;
	const places = Array.from({ length: Math.ceil(2 ** z / step) }, (_, index) => index * step);
	return places.flatMap((x) => places.map((y) => [z, x, y] as const));
}).flat();

test('every tile is what the library of the format reads, and is missing where it finds none', async () => {
	const archive = new TileArchive(source);
	const found = { tiles: 0, missing: 0 };
	for (const [z, x, y] of TILES) {
		const wanted = await library.getZxy(z, x, y);
		const tile = await archive.tile(z, x, y);
		expect(
			tile && Buffer.from(tile).equals(Buffer.from(wanted?.data ?? new ArrayBuffer(0))),
			`${z}/${x}/${y}`
		).toBe(wanted ? true : null);
		found[tile ? 'tiles' : 'missing'] += 1;
	}
	expect(found.tiles).toBeGreaterThan(200);
	expect(found.missing).toBeGreaterThan(20);
});

test('a file that was replaced is read anew, once', async () => {
	let etag = '"one"';
	const replaced: ByteSource = {
		...source,
		getBytes: (offset, length, _signal, known) =>
			known !== undefined && known !== etag
				? Promise.reject(new StaleFile('replaced'))
				: Promise.resolve({ data: bytesOf(offset, length), etag })
	};
	const archive = new TileArchive(replaced);
	const before = await archive.tile(3, 6, 3);
	etag = '"two"';
	expect(await archive.tile(3, 6, 3)).toEqual(before);
});

test('a failure is not kept: the next tile asks again', async () => {
	let isDown = true;
	const failing: ByteSource = {
		...source,
		getBytes: (...given) => (isDown ? Promise.reject(new Error('down')) : source.getBytes(...given))
	};
	const archive = new TileArchive(failing);
	await expect(archive.tile(7, 100, 55)).rejects.toThrow('down');
	isDown = false;
	expect(await archive.tile(7, 100, 55)).not.toBeNull();
});

test('another kind of file is an error that says so', async () => {
	const other: ByteSource = {
		url: '/index.html',
		getBytes: () =>
			Promise.resolve({ data: new TextEncoder().encode('<!doctype html><html lang="en">').buffer })
	};
	await expect(new TileArchive(other).tile(0, 0, 0)).rejects.toThrow(
		'/index.html: found another kind of file'
	);
});
