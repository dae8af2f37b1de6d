import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
const GZIP = 2;
const MVT = 1;
const MERCATOR_LIMIT = 85.0511287;

/** Lengths of the parts in bytes, in the order of the file, and counts. */
type HeaderFields = Record<
	'root' | 'metadata' | 'leaves' | 'data' | 'tiles' | 'entries' | 'contents' | 'minZoom' | 'maxZoom',
	number
>;

/** Header of PMTiles version 3 for vector tiles of the whole world; numbers are little-endian. */
function headerOf(fields: HeaderFields): Buffer {
	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles', 0, 'ascii');
	header.writeUInt8(3, 7);
	let at = 8;
	let offset = HEADER_BYTES;
	for (const length of [fields.root, fields.metadata, fields.leaves, fields.data]) {
		at = header.writeBigUInt64LE(BigInt(offset), at);
		at = header.writeBigUInt64LE(BigInt(length), at);
		offset += length;
	}
	for (const count of [fields.tiles, fields.entries, fields.contents])
		at = header.writeBigUInt64LE(BigInt(count), at);
	const isClustered = 1;
	for (const byte of [isClustered, GZIP, GZIP, MVT, fields.minZoom, fields.maxZoom])
		at = header.writeUInt8(byte, at);
	for (const degrees of [-180, -MERCATOR_LIMIT, 180, MERCATOR_LIMIT])
		at = header.writeInt32LE(Math.round(degrees * 1e7), at);
	at = header.writeUInt8(fields.minZoom, at);
	for (const degrees of [0, 0]) at = header.writeInt32LE(degrees, at);
	return header;
}

/** Tiles in a row with one content; a run of 0 points to a directory. Offsets and lengths are bytes. */
export type Entry = { id: number; run: number; offset: number; length: number };

/** Readers fetch this many bytes first, and the root has to lie within them. */
const FIRST_FETCH = 16384;
const LEAF_ENTRIES = 2048;
/** Zooms below this one need no second directory. */
const LEAVES_FROM = zxyToTileId(6, 0, 0);

/** Splits the entries, sorted by id, into a root directory that holds the low zooms and leaves for the others. */
function directoriesOf(entries: Entry[]): { root: Buffer; leaves: Buffer } {
	const high = entries.findIndex(({ id }) => id >= LEAVES_FROM);
	const low = high === -1 ? entries : entries.slice(0, high);
	const rest = entries.slice(low.length);
	const leaves: Buffer[] = [];
	const pointers: Entry[] = [];
	let offset = 0;
	for (let at = 0; at < rest.length; at += LEAF_ENTRIES) {
		const leaf = directoryOf(rest.slice(at, at + LEAF_ENTRIES));
		pointers.push({ id: rest[at]!.id, run: 0, offset, length: leaf.length });
		leaves.push(leaf);
		offset += leaf.length;
	}
	const root = directoryOf([...low, ...pointers]);
	const most = FIRST_FETCH - HEADER_BYTES;
	if (root.length > most)
		throw new Error(`root directory: found ${root.length} bytes, wanted at most ${most}`);
	return { root, leaves: Buffer.concat(leaves) };
}

/** One directory: count, then ids as differences, runs, lengths and offsets, 0 for "right behind the one before". */
function directoryOf(entries: Entry[]): Buffer {
	const bytes: number[] = [];
	writeVarint(bytes, entries.length);
	entries.forEach(({ id }, at) => writeVarint(bytes, id - (entries[at - 1]?.id ?? 0)));
	for (const { run } of entries) writeVarint(bytes, run);
	for (const { length } of entries) writeVarint(bytes, length);
	entries.forEach(({ offset }, at) => {
		const before = entries[at - 1];
		const follows = before !== undefined && before.offset + before.length === offset;
		writeVarint(bytes, follows ? 0 : offset + 1);
	});
	return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

/** Seven bits a byte, the low ones first; numbers above 32 bits are divided, not shifted. */
function writeVarint(bytes: number[], value: number): void {
	let rest = value;
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) | 0x80);
		rest = Math.floor(rest / 0x80);
	}
	bytes.push(rest);
}

export type Tile = { z: number; x: number; y: number; data: Uint8Array };

/**
 * Writes a PMTiles archive, version 3: clustered, equal tiles stored once, everything gzipped. The low zooms stand in
 * the root directory, which a reader gets with its first 16 kB.
 */
export function archiveOf(tiles: Iterable<Tile>, metadata: object): Buffer {
	const sorted = [...tiles]
		.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), z, data }))
		.sort((a, b) => a.id - b.id);
	const contents = new Map<string, { offset: number; length: number }>();
	const parts: Buffer[] = [];
	const entries: Entry[] = [];
	let offset = 0;
	for (const { id, data } of sorted) {
		const hash = createHash('sha256').update(data).digest('base64');
		let content = contents.get(hash);
		if (!content) {
			const part = gzipSync(data, { level: 9 });
			content = { offset, length: part.length };
			contents.set(hash, content);
			parts.push(part);
			offset += part.length;
		}
		const before = entries.at(-1);
		if (before?.offset === content.offset && before.id + before.run === id) before.run += 1;
		else entries.push({ id, run: 1, ...content });
	}
	const { root, leaves } = directoriesOf(entries);
	const json = gzipSync(JSON.stringify(metadata), { level: 9 });
	const zooms = sorted.map(({ z }) => z);
	const header = headerOf({
		root: root.length,
		metadata: json.length,
		leaves: leaves.length,
		data: offset,
		tiles: sorted.length,
		entries: entries.length,
		contents: contents.size,
		minZoom: zooms[0] ?? 0,
		maxZoom: zooms.at(-1) ?? 0
	});
	if (header.length !== HEADER_BYTES)
		throw new Error(`header: found ${header.length} bytes, wanted ${HEADER_BYTES}`);
	return Buffer.concat([header, root, json, leaves, ...parts]);
}
