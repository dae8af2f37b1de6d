import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { PLACES_FILE } from './place';
import { sourceFile, SOURCES } from './sources';

/** Packages and modules outside this directory that the bytes of the archive depend on. */
const PACKAGES = ['@maplibre/geojson-vt', '@maplibre/vt-pbf', 'pmtiles'];
const MODULES = ['atlas/borders', 'read/compressed', 'shared/coordinates', 'draw/land', 'read/yaml'];

/** Short hash over sources, labels, code and the versions of what cuts and compresses. */
export async function cacheKey(): Promise<string> {
	const here = new URL('.', import.meta.url);
	const code = (await readdir(here)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
	const files = [
		...code.sort().map((name) => new URL(name, here)),
		...MODULES.map((name) => new URL(`../${name}.ts`, here)),
		...SOURCES.map(sourceFile),
		PLACES_FILE
	];
	const hash = createHash('sha256');
	for (const bytes of await Promise.all(files.map((file) => readFile(file))))
		hash.update(`${bytes.length} `).update(bytes);
	const manifest = JSON.parse(await readFile(new URL('../../package.json', here), 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	for (const name of PACKAGES) hash.update(`${name} ${manifest.devDependencies[name]}`);
	return hash.update(`zlib ${process.versions.zlib}`).digest('hex').slice(0, 16);
}
