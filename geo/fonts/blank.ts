import { tableOf } from './sfnt';

/** Code points from one to another, both ends included, below 0xFFFF. */
export type CodeRange = readonly [from: number, to: number];

/** The first glyph behind that for missing characters. */
const FIRST_GLYPH = 1;

/**
 * The font with its first glyph for every character of some ranges: a space that is as wide as a character keeps their
 * place. Its new table of characters stands at the end; the compression to woff2 drops the old one.
 * @throws where that glyph has an outline
 */
export function standingFor(font: Buffer, ranges: readonly CodeRange[]): Buffer {
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
