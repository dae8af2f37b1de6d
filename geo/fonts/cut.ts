import { convert } from 'fontverter';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { standingFor } from './blank';
import type { Face } from './faces';
import { tableOf } from './sfnt';

/** The rights of others, which name the font as it came: copyright, trademark, licence. */
const KEPT = new Set([0, 7, 13, 14]);

/**
 * The font with another name in its table of names, which may not be longer than the old one. Checksums are left
 * as they were: the compression to woff2 drops them.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/name
 */
function renamed(font: Buffer, old: RegExp, name: string): Buffer {
	const { offset, length, lengthAt } = tableOf(font, 'name');
	const count = font.readUInt16BE(offset + 2);
	const texts = offset + font.readUInt16BE(offset + 4);
	const room = offset + length - texts;
	const result = Buffer.from(font);
	let stored: Buffer = Buffer.alloc(0);
	for (let record = offset + 6; record < offset + 6 + 12 * count; record += 12) {
		const from = texts + font.readUInt16BE(record + 10);
		const bytes = font.subarray(from, from + font.readUInt16BE(record + 8));
		const text = KEPT.has(font.readUInt16BE(record + 6)) ? bytes : withName(bytes, old, name);
		// records share their texts
		if (!stored.includes(text)) stored = Buffer.concat([stored, text]);
		result.writeUInt16BE(text.length, record + 8);
		result.writeUInt16BE(stored.indexOf(text), record + 10);
	}
	if (stored.length > room) throw new Error(`found ${room} bytes, wanted ${stored.length} for "${name}"`);
	stored.copy(result.fill(0, texts, texts + room), texts);
	result.writeUInt32BE(texts + stored.length - offset, lengthAt);
	return result;
}

/** Names are UTF-16 with the high byte first; the ones for PostScript hold no space. */
function withName(bytes: Buffer, old: RegExp, name: string): Buffer {
	const text = Buffer.from(bytes).swap16().toString('utf16le');
	const isPlain = !text.includes(' ');
	return Buffer.from(text.replace(old, isPlain ? name.replaceAll(' ', '') : name), 'utf16le').swap16();
}

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
