import { tableOf } from './sfnt';

/** The rights of others, which name the font as it came: copyright, trademark, licence. */
const KEPT = new Set([0, 7, 13, 14]);

/**
 * The font with another name in its table of names, which may not be longer than the old one. Checksums are left
 * as they were: the compression to woff2 drops them.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/name
 */
export function renamed(font: Buffer, old: RegExp, name: string): Buffer {
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
