import { convert } from 'fontverter';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tableOf } from '../../geo/fonts/cut';

const require = createRequire(import.meta.url);
const SC = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified';

type Font = { name: string; weight: number; find: (built: string) => string };

/** Fonts of the cards; what draws these knows no woff2, and says nothing where it finds one. */
const LATIN: Font[] = [
	...latin('landsea-sans', 400),
	...latin('landsea-sans-semibold', 600),
	...latin('landsea-sans-italic', 400)
];
const CHINESE: Font[] = [
	{ name: 'noto-sans-sc', weight: 400, find: () => require.resolve(`${SC}-400-normal.woff2`) },
	{ name: 'noto-sans-sc-semibold', weight: 600, find: () => require.resolve(`${SC}-600-normal.woff2`) }
];

function latin(file: string, weight: number): Font[] {
	return [file, `${file}-ext`].map((name) => ({
		name,
		weight,
		find: (built) => join(built, 'fonts', `${name}.woff2`)
	}));
}

/** Where OS/2 says how heavy a font is: one cut from a font of all weights still says what that said. */
const WEIGHT_AT = 4;

/** The fonts as files that can be drawn with, in a folder of the cache. */
export async function cardFonts(
	built: string,
	cache: string
): Promise<{ latinFiles: string[]; fontFiles: string[] }> {
	mkdirSync(cache, { recursive: true });
	const files: string[] = [];
	// one after the other: conversions at a time write over each other
	for (const font of [...LATIN, ...CHINESE]) files.push(await drawable(font, built, cache));
	return { latinFiles: files.slice(0, LATIN.length), fontFiles: files };
}

async function drawable({ name, weight, find }: Font, built: string, cache: string): Promise<string> {
	const woff2 = readFileSync(find(built));
	const file = join(cache, `${name}-${woff2.length}-${weight}.ttf`);
	if (existsSync(file)) return file;
	const font = await convert(woff2, 'sfnt');
	font.writeUInt16BE(weight, tableOf(font, 'OS/2').offset + WEIGHT_AT);
	writeFileSync(file, font);
	return file;
}
