import { expect, test } from 'vitest';
import { tileProtocol } from './tile-archive';

const data = new Uint8Array([1, 2, 3]).buffer;
const archive = {
	source: { url: '/basemap/atlas.pmtiles', getBytes: () => Promise.reject(new Error('not asked')) },
	tile: (z: number, x: number, y: number): Promise<ArrayBuffer | null> =>
		Promise.resolve(z === 3 && x === 6 && y === 2 ? data : null)
};
const load = tileProtocol(archive);

test('a tile of the archive is handed to the map', async () => {
	expect(await load({ url: 'atlas://3/6/2' }, new AbortController())).toEqual({ data });
});

test('a tile that is missing is a 404, for which the map enlarges the tile above', async () => {
	await expect(load({ url: 'atlas://7/0/0' }, new AbortController())).rejects.toMatchObject({
		status: 404,
		message: 'no tile 7/0/0 in /basemap/atlas.pmtiles'
	});
});

test('an address without a tile is an error of the style', async () => {
	await expect(load({ url: 'atlas://style' }, new AbortController())).rejects.toThrow(
		'wanted an address with z/x/y'
	);
});
