import { existsSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { FetchSource, PMTiles, type Source } from 'pmtiles';
import type { Bbox } from '../shared/coordinates';
import { readStreets, type StreetsAbout, type StreetsFault } from '../shared/streets';

/** An archive of tiles in a file. */
class FileOnDisk implements Source {
	constructor(
		readonly path: string,
		readonly handle: FileHandle
	) {}

	getKey(): string {
		return this.path;
	}

	async getBytes(offset: number, length: number) {
		const data = new ArrayBuffer(length);
		const { bytesRead } = await this.handle.read(new Uint8Array(data), 0, length, offset);
		return { data: data.slice(0, bytesRead) };
	}
}

export const isAddress = (from: string): boolean => /^https?:\/\//.test(from);

/**
 * What an archive of streets says of itself, or what is wrong with it.
 * @param from a file, or an address of http or https
 * @param region what the atlas is of
 */
export async function checkStreets(from: string, region: Bbox): Promise<StreetsAbout | StreetsFault> {
	if (isAddress(from)) return checkAddress(from, region);
	if (!existsSync(from) || !statSync(from).isFile())
		return { kind: 'missing', found: 'no such file', wanted: 'an archive of tiles, a file or an address' };
	const handle = await open(from);
	try {
		const { size } = await handle.stat();
		return await judged(new FileOnDisk(from, handle), region, size);
	} finally {
		await handle.close();
	}
}

async function checkAddress(address: string, region: Bbox): Promise<StreetsAbout | StreetsFault> {
	const head = await fetch(address, { headers: { range: 'bytes=0-0' } }).catch((error: unknown) => error);
	if (!(head instanceof Response))
		return { kind: 'missing', found: String(head), wanted: 'an address that answers' };
	await head.body?.cancel();
	if (head.status === 200)
		return {
			kind: 'ranges',
			found: 'the whole file for one byte of it',
			wanted: 'a server with ranges (206)'
		};
	if (head.status !== 206)
		return { kind: 'missing', found: `status ${head.status}`, wanted: '206 for a range of an archive' };
	const length = /\/(\d+)$/.exec(head.headers.get('content-range') ?? '')?.[1];
	return judged(new FetchSource(address), region, length === undefined ? undefined : Number(length));
}

async function judged(source: Source, region: Bbox, bytes?: number): Promise<StreetsAbout | StreetsFault> {
	try {
		return await readStreets(new PMTiles(source), region, bytes);
	} catch (error) {
		// what is shorter than a header is told by an error of the reader's own
		const found = error instanceof Error && !(error instanceof RangeError) ? error.message : 'no header';
		return { kind: 'file', found, wanted: 'a PMTiles archive of version 3' };
	}
}
