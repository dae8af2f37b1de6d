// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { filesIn } from './files-in.js';

/** What is compressed already. */
const PACKED = /\.(png|pmtiles|woff2)$/;
/** The folder that is unpacked. */
const NAME = 'landsea-atlas';

/**
 * A built site as one file, which any file server runs once it is unpacked.
 * @param {string} directory of the built site
 * @returns {Uint8Array}
 * @throws where there is no built site
 */
export function zipOf(directory) {
	if (!existsSync(join(directory, 'index.html')))
		throw new Error(`${directory}: found no built site, wanted one: run "npm run build" first`);
	const files = filesIn(directory);
	return zipSync(
		Object.fromEntries(
			files.map((file) => [
				`${NAME}/${file}`,
				[readFileSync(join(directory, file)), { level: PACKED.test(file) ? 0 : 9 }]
			])
		)
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const path = `${NAME}.zip`;
	const bytes = zipOf(process.env.BUILD_DIR || 'build');
	writeFileSync(path, bytes);
	process.stdout.write(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
}
