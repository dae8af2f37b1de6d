import { convert } from 'fontverter';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { standingFor } from './blank';
import type { Face } from './faces';
import { renamed } from './rename';

/** Raised when the cut itself changes, so that files of older builds are not taken again. */
const CUT = 1;

/** The woff2 file of a face; the same face of the same font is cut once and then read from the cache. */
export async function cutFace(face: Face, cache: string): Promise<Buffer> {
	const source = readFileSync(face.source);
	const { text, features, weight, rename, standsFor } = face;
	const made = [CUT, text, features, weight, rename?.old.source, rename?.name, standsFor];
	const key = createHash('sha256').update(source).update(JSON.stringify(made)).digest('hex');
	const file = join(cache, `${key}.woff2`);
	if (existsSync(file)) return readFileSync(file);
	const font = await cut(source, face);
	mkdirSync(cache, { recursive: true });
	writeFileSync(`${file}.${process.pid}`, font);
	renameSync(`${file}.${process.pid}`, file);
	return font;
}

async function cut(source: Buffer, { text, features, weight, rename, standsFor }: Face): Promise<Buffer> {
	const font = await subsetFont(source, text, {
		targetFormat: 'truetype',
		keepFeatures: features,
		noHinting: true,
		variationAxes: weight === undefined ? undefined : { wght: weight }
	});
	const named = rename ? renamed(font, rename.old, rename.name) : font;
	return convert(standsFor ? standingFor(named, standsFor) : named, 'woff2');
}
