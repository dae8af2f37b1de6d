import { convert } from 'fontverter';
import { tableOf } from '../../geo/fonts/cut';

/**
 * The characters that a woff2 font draws.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 */
export async function charactersOf(woff2: Buffer): Promise<Set<string>> {
	const font = await convert(woff2, 'sfnt');
	const { offset } = tableOf(font, 'cmap');
	const found = new Set<string>();
	for (let record = offset + 4; record < offset + 4 + 8 * font.readUInt16BE(offset + 2); record += 8) {
		const table = font.subarray(offset + font.readUInt32BE(record + 4));
		for (const [from, to] of rangesOf(table)) {
			for (let code = from; code <= to; code++) found.add(String.fromCodePoint(code));
		}
	}
	return found;
}

/** First and last codes of the segments of a subtable with segments; those of other formats are not read. */
function rangesOf(table: Buffer): [number, number][] {
	const format = table.readUInt16BE(0);
	if (format === 4) {
		const bytes = table.readUInt16BE(6);
		const segments = Array.from({ length: bytes / 2 }, (_, index): [number, number] => [
			table.readUInt16BE(16 + bytes + 2 * index),
			table.readUInt16BE(14 + 2 * index)
		]);
		return segments.filter(([from]) => from !== 0xffff);
	}
	if (format !== 12) return [];
	return Array.from({ length: table.readUInt32BE(12) }, (_, index) => [
		table.readUInt32BE(16 + 12 * index),
		table.readUInt32BE(20 + 12 * index)
	]);
}
