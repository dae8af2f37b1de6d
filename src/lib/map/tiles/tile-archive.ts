import { StaleFile, type ByteSource } from './tile-source';

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

/** `run` tiles in a row from `id` on have one content; a run of 0 points to a directory. Offsets and lengths are bytes. */
type Entry = { id: number; run: number; offset: number; length: number };

type Head = { etag: string | undefined; root: Entry[]; leavesAt: number; dataAt: number };

/** Every archive has its header and its root directory within these first bytes. */
const FIRST_BYTES = 16384;
/** Where the header, of version 3, names the parts of the file; each place is 64 bits, the low ones first. */
const AT = { root: 8, leaves: 40, data: 56 };
/** A directory may point to another one, at most so deep. */
const MOST_DIRECTORIES = 4;

/**
 * Reads the tiles of a PMTiles archive (version 3) whose directories and tiles are gzipped, as those that the build of
 * this atlas writes. A fourth of the weight of the library that reads every kind, which the tests compare it with.
 */
export class TileArchive {
	#head: Promise<Head> | null = null;
	readonly #leaves = new Map<number, Promise<Entry[]>>();

	constructor(readonly source: ByteSource) {}

	/** The tile as it was before it was compressed; null where the archive has none. */
	async tile(z: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | null> {
		try {
			return await this.#read(tileId(z, x, y), signal);
		} catch (error) {
			if (!(error instanceof StaleFile)) throw error;
			this.#head = null;
			this.#leaves.clear();
			return this.#read(tileId(z, x, y), signal);
		}
	}

	async #read(id: number, signal?: AbortSignal): Promise<ArrayBuffer | null> {
		const { etag, root, leavesAt, dataAt } = await this.#open();
		let directory = root;
		for (let depth = 0; depth < MOST_DIRECTORIES; depth += 1) {
			const entry = directory.findLast((candidate) => candidate.id <= id);
			if (!entry) return null;
			if (entry.run === 0) {
				directory = await this.#leaf(leavesAt + entry.offset, entry.length, etag);
				continue;
			}
			if (id >= entry.id + entry.run) return null;
			const { data } = await this.source.getBytes(dataAt + entry.offset, entry.length, signal, etag);
			return inflated(data);
		}
		throw new Error(`${this.source.url}: found directories ${MOST_DIRECTORIES} deep, wanted fewer`);
	}

	/** Shared by all tiles that are asked for at once; a failure is not kept. */
	#open(): Promise<Head> {
		this.#head ??= this.#readHead().catch((error: unknown) => {
			this.#head = null;
			throw error;
		});
		return this.#head;
	}

	async #readHead(): Promise<Head> {
		const { data, etag } = await this.source.getBytes(0, FIRST_BYTES);
		const view = new DataView(data);
		if (new TextDecoder().decode(data.slice(0, 7)) !== 'PMTiles' || view.getUint8(7) !== 3)
			throw new Error(`${this.source.url}: found another kind of file, wanted PMTiles of version 3`);
		const numberAt = (place: number) => Number(view.getBigUint64(place, true));
		const rootAt = numberAt(AT.root);
		const root = data.slice(rootAt, rootAt + numberAt(AT.root + 8));
		return {
			etag,
			root: entriesOf(await inflated(root)),
			leavesAt: numberAt(AT.leaves),
			dataAt: numberAt(AT.data)
		};
	}

	#leaf(offset: number, length: number, etag: string | undefined): Promise<Entry[]> {
		const known = this.#leaves.get(offset);
		if (known) return known;
		const leaf = this.source
			.getBytes(offset, length, undefined, etag)
			.then(async ({ data }) => entriesOf(await inflated(data)))
			.catch((error: unknown) => {
				this.#leaves.delete(offset);
				throw error;
			});
		this.#leaves.set(offset, leaf);
		return leaf;
	}
}

/** Number of a tile along the Hilbert curve of its zoom, behind all tiles of lower zooms. */
function tileId(z: number, x: number, y: number): number {
	let id = (4 ** z - 1) / 3;
	let [column, row] = [x, y];
	for (let side = 2 ** z / 2; side >= 1; side /= 2) {
		const isRight = (column & side) > 0;
		const isLow = (row & side) > 0;
		id += side * side * ((isRight ? 3 : 0) ^ (isLow ? 1 : 0));
		if (isLow) continue;
		if (isRight) [column, row] = [side - 1 - column, side - 1 - row];
		[column, row] = [row, column];
	}
	return id;
}

/** A directory: a count, then ids as differences, runs, lengths and offsets, 0 for "right behind the one before". */
function entriesOf(data: ArrayBuffer): Entry[] {
	const bytes = new Uint8Array(data);
	let at = 0;
	/** Seven bits a byte, the low ones first; numbers may be larger than what shifting can hold. */
	const next = (): number => {
		let value = 0;
		for (let factor = 1; ; factor *= 0x80) {
			const byte = bytes[at++] ?? 0;
			value += (byte & 0x7f) * factor;
			if (byte < 0x80) return value;
		}
	};
	let id = 0;
	const entries = Array.from({ length: next() }, (): Entry => ({
		id: (id += next()),
		run: 0,
		offset: 0,
		length: 0
	}));
	for (const entry of entries) entry.run = next();
	for (const entry of entries) entry.length = next();
	let end = 0;
	for (const entry of entries) {
		const offset = next();
		entry.offset = offset === 0 ? end : offset - 1;
		end = entry.offset + entry.length;
	}
	return entries;
}

function inflated(data: ArrayBuffer): Promise<ArrayBuffer> {
	const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}
