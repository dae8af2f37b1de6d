import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { directoriesOf } from './directory';
import type { Entry } from './directory';
import { HEADER_BYTES, headerOf } from './header';

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
