import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFile } from '../basemap/sources';
import { LAND_FILES, makeGround } from './ground';

const MODULES = [
	'./ground.ts',
	'../basemap/boundaries.ts',
	'../basemap/rivers.ts',
	'../basemap/join-lines.ts'
];

/** Writes `ground.json` into a directory that also keeps it under a name of its sources and code: it is made once. */
export function buildGround(directory: string): void {
	const hash = createHash('sha256');
	const files = [
		...MODULES.map((path) => new URL(path, import.meta.url)),
		...Object.values(LAND_FILES),
		sourceFile('boundary'),
		sourceFile('rivers')
	];
	for (const file of files) hash.update(readFileSync(file));
	const kept = join(directory, `ground-${hash.digest('hex').slice(0, 16)}.json`);
	mkdirSync(directory, { recursive: true });
	if (!existsSync(kept)) {
		// a build that is broken off must not leave half a file under the final name
		writeFileSync(`${kept}.part`, JSON.stringify(makeGround()));
		renameSync(`${kept}.part`, kept);
	}
	copyFileSync(kept, join(directory, 'ground.json'));
}
