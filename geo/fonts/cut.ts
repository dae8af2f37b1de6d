import { convert } from 'fontverter';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Where a table of an OpenType file lies, and where the directory writes its length. */
type Table = { offset: number; length: number; lengthAt: number };

/**
 * Finds a table of an OpenType file by its four letters.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory
 * @throws where the font has no such table
 */
export function tableOf(font: Buffer, tag: string): Table {
	for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
		if (font.toString('latin1', entry, entry + 4) !== tag) continue;
		return {
			offset: font.readUInt32BE(entry + 8),
			length: font.readUInt32BE(entry + 12),
			lengthAt: entry + 12
		};
	}
	throw new Error(`found no table "${tag}" in a font, wanted one`);
}

/** Code points from one to another, both ends included, below 0xFFFF. */
export type CodeRange = readonly [from: number, to: number];

/** One file of a font: what it is cut from and what stays in it. */
export type Face = {
	/** name under `/fonts/` */
	file: string;
	/** path of the complete font */
	source: string;
	text: string;
	/** OpenType features that stay; figures need none, they are of one width from the start */
	features: string[];
	/** one weight, or a range of them, of a variable font */
	weight?: number | { min: number; max: number; default: number };
	/** another name for the font, where the licence reserves its own */
	rename?: { old: RegExp; name: string };
	/** the characters that the first glyph stands for */
	standsFor?: readonly CodeRange[];
};

/** The first glyph behind that for missing characters. */
const FIRST_GLYPH = 1;

/**
 * The font with its first glyph for every character of some ranges: a space that is as wide as a character keeps their
 * place. Its new table of characters stands at the end; the compression to woff2 drops the old one.
 * @throws where that glyph has an outline
 */
function standingFor(font: Buffer, ranges: readonly CodeRange[]): Buffer {
	const bytes = outlineBytes(font, FIRST_GLYPH);
	if (bytes > 0) throw new Error(`found an outline of ${bytes} bytes, wanted a blank glyph`);
	const { lengthAt } = tableOf(font, 'cmap');
	const table = characterMap(ranges);
	const start = Math.ceil(font.length / 4) * 4;
	const result = Buffer.concat([font, Buffer.alloc(start - font.length), table]);
	result.writeUInt32BE(start, lengthAt - 4);
	result.writeUInt32BE(table.length, lengthAt);
	return result;
}

/** Length of a glyph's outline, 0 for none. */
export function outlineBytes(font: Buffer, glyph: number): number {
	const places = tableOf(font, 'loca').offset;
	const isLong = font.readUInt16BE(tableOf(font, 'head').offset + 50) === 1;
	const place = (index: number) =>
		isLong ? font.readUInt32BE(places + 4 * index) : 2 * font.readUInt16BE(places + 2 * index);
	return place(glyph + 1) - place(glyph);
}

/**
 * A table with one map, of format 4: segments that each point into a list of glyphs, which repeats one number.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 */
function characterMap(ranges: readonly CodeRange[]): Buffer {
	const segments = [...ranges].sort(([a], [b]) => a - b);
	const count = segments.length + 1;
	const listed = segments.reduce((sum, [from, to]) => sum + to - from + 1, 0);
	const length = 16 + 8 * count + 2 * listed;
	const words: number[] = [0, 1, 3, 1, 0, 12, 4, length, 0];
	const power = 2 ** Math.floor(Math.log2(count));
	words.push(2 * count, 2 * power, Math.log2(power), 2 * (count - power));
	words.push(...segments.map(([, to]) => to), 0xffff, 0, ...segments.map(([from]) => from), 0xffff);
	words.push(...segments.map(() => 0), 1);
	let before = 0;
	segments.forEach(([from, to], index) => {
		words.push(2 * (count - index + before));
		before += to - from + 1;
	});
	words.push(0, ...Array.from({ length: listed }, () => FIRST_GLYPH));
	const table = Buffer.alloc(2 * words.length);
	words.forEach((word, index) => table.writeUInt16BE(word, 2 * index));
	return table;
}

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
