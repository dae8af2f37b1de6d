import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECORDS } from '../mutations/world';
import { syntheticFiles } from './files';

/** Writes a folder `records`, with `osm` beside it, that holds `extra` sites more than the real one. */
export function writeSynthetic(extra: number, folder: string, seed = 12): void {
	for (const [name, text] of syntheticFiles(extra, seed)) {
		const file = join(folder, 'records', name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	for (const file of ['places.yaml']) cpSync(join(RECORDS, file), join(folder, 'records', file));
	cpSync(join(RECORDS, '../osm'), join(folder, 'osm'), { recursive: true });
}
