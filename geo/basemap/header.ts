export const HEADER_BYTES = 127;
const GZIP = 2;
const MVT = 1;
const MERCATOR_LIMIT = 85.0511287;

/** Lengths of the parts in bytes, in the order of the file, and counts. */
export type HeaderFields = Record<
	'root' | 'metadata' | 'leaves' | 'data' | 'tiles' | 'entries' | 'contents' | 'minZoom' | 'maxZoom',
	number
>;

/** Header of PMTiles version 3 for vector tiles of the whole world; numbers are little-endian. */
export function headerOf(fields: HeaderFields): Buffer {
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
