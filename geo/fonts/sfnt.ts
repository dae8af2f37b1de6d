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
