import { createWriteStream, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { STREETS_CREDIT_FILE, STREETS_FILE } from '../shared/streets-file.js';
import { isAddress } from './archive';

/**
 * Puts an archive among the static files, from where a build takes it; the one that was there stays until the new one is whole.
 * @param from a file or an address that was checked
 * @param credit whom it names: it stands beside it, for the notices of the site
 * @returns where it lies now
 * @throws where it cannot be read whole or written
 */
export async function placeStreets(from: string, credit: string, statics: string): Promise<string> {
	const target = join(statics, STREETS_FILE);
	const half = `${target}.half`;
	mkdirSync(dirname(target), { recursive: true });
	try {
		if (isAddress(from)) await download(from, half);
		else copyFileSync(from, half);
		renameSync(half, target);
		writeFileSync(join(statics, STREETS_CREDIT_FILE), `${credit}\n`);
	} finally {
		rmSync(half, { force: true });
	}
	return target;
}

async function download(address: string, file: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`found status ${response.status}, wanted 200`);
	await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(file));
}
