import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { HEADER_BYTES } from './header';

/** Tiles in a row with one content; a run of 0 points to a directory. Offsets and lengths are bytes. */
export type Entry = { id: number; run: number; offset: number; length: number };

/** Readers fetch this many bytes first, and the root has to lie within them. */
const FIRST_FETCH = 16384;
const LEAF_ENTRIES = 2048;
/** Zooms below this one need no second directory. */
const LEAVES_FROM = zxyToTileId(6, 0, 0);

/** Splits the entries, sorted by id, into a root directory that holds the low zooms and leaves for the others. */
export function directoriesOf(entries: Entry[]): { root: Buffer; leaves: Buffer } {
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
