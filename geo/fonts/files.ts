import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlaces } from '../basemap/place';
import type { Records } from '../read/schema';
import { chineseCharacters } from './characters';
import { cutFace } from './cut';
import { faces, LICENCES } from './faces';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file under `/fonts/` by its name: the fonts with the characters in use, and their licences. */
export async function fontFiles(records: Records): Promise<ReadonlyMap<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const face of faces(chineseCharacters(records, readPlaces(), join(root, 'src')))) {
		files.set(face.file, await cutFace(face, join(root, 'node_modules', '.cache', 'landsea-fonts')));
	}
	for (const { file, source, copyright } of LICENCES) {
		files.set(file, Buffer.concat([Buffer.from(copyright), readFileSync(source)]));
	}
	return files;
}
