import type { TileArchive } from './tile-archive';

type Archive = Pick<TileArchive, 'tile' | 'source'>;
type TileRequest = { url: string };
type TileResponse = { data: ArrayBuffer };

/** A tile that the archive does not hold; MapLibre then draws the tile above it, enlarged. */
class TileMissing extends Error {
	readonly status = 404;
}

/**
 * What MapLibre calls for the tiles of an archive, to be given to `addProtocol`. Addresses end in `z/x/y`. An error of
 * status 404 is what makes it go back to a lower zoom, as around the region that has more zooms than the world.
 */
export function tileProtocol(archive: Archive) {
	return async ({ url }: TileRequest, { signal }: AbortController): Promise<TileResponse> => {
		const [z, x, y] = (/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? []).slice(1).map(Number);
		if (z === undefined || x === undefined || y === undefined)
			throw new Error(`found ${url}, wanted an address with z/x/y`);
		const data = await archive.tile(z, x, y, signal);
		if (!data) throw new TileMissing(`no tile ${z}/${x}/${y} in ${archive.source.url}`);
		return { data };
	};
}
