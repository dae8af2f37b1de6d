import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildDirectory } from '../helpers/atlas';

/**
 * Builds the opponent: MapLibre with the basemap of the built site, its archive and fonts, and, where the query asks for
 * them, its sites and routes in plain layers; nothing of ours beside.
 * @returns a new temporary folder, to be served at the root of a host
 */
export async function buildBareSite(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'landsea-bare-'));
	await build({
		root: join(import.meta.dirname, 'bare'),
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: true,
			// where the server lets browsers keep files for ever, as it does for ours
			assetsDir: '_app/immutable',
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 2000
		},
		worker: { format: 'es' },
		define: { __STREETS__: 'null' }
	});
	for (const name of ['basemap', 'fonts', 'data'])
		cpSync(join(buildDirectory, name), join(folder, name), { recursive: true });
	return folder;
}
