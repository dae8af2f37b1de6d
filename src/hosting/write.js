// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyFile } from './caddy.js';
import { containerFile } from './container.js';
import { filesIn } from './files-in.js';
import { headersFile } from './headers-file.js';
import { nginxFile } from './nginx.js';
import { headerPolicy } from './policy.js';
import { writeWorker } from './worker.js';

/** Where each host looks, or where its keeper does. @type {Record<string, (site: import('./types.js').Site) => string>} */
export const HOST_FILES = {
	_headers: headersFile,
	'hosting/nginx.conf': nginxFile,
	'hosting/Caddyfile': caddyFile
};

/** All that is written for hosts; one of them tells no headers. @type {typeof HOST_FILES} */
const OWN_FILES = { ...HOST_FILES, 'hosting/Containerfile': containerFile };

/**
 * An adapter that also writes the service worker and what hosts are told, after the site, and before that the pictures
 * for links to its pages where the pages name any: they do where the origin is known.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {{ directory: string, base: string, hasCards: boolean }} built
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withHostFiles(adapter, { directory, base, hasCards }) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			if (hasCards) writeCards();
			await writeWorker(builder, { directory, base, files: filesIn(directory) });
			writeHostFiles(directory, base);
		}
	};
}

/** Draws them in a process of its own, as `npm run cards` does: they are drawn from TypeScript, and none of it is Vite's. */
function writeCards() {
	const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cards/write.ts'], {
		stdio: 'inherit'
	});
	if (status !== 0) throw new Error('The pictures for links could not be drawn; their words are above.');
}

/**
 * @param {string} directory of the built site
 * @param {string} base
 */
export function writeHostFiles(directory, base) {
	const files = filesIn(directory).filter((file) => !(file in OWN_FILES));
	const pages = files.filter((file) => file.endsWith('.html'));
	const policy = headerPolicy(
		pages.map((page) => readFileSync(join(directory, page), 'utf8')),
		process.env
	);
	mkdirSync(join(directory, 'hosting'), { recursive: true });
	for (const [name, write] of Object.entries(OWN_FILES))
		writeFileSync(join(directory, name), write({ base, policy, files }));
}
