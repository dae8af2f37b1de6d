import { createRequire } from 'node:module';
import { type CodeRange, cutFace, type Face } from './cut';
import { chineseCharacters, NAME_OF_LANGUAGE, type ChineseCharacters } from './characters';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlaces } from '../basemap/place';
import type { Records } from '../read/schema';
import { isWithin, SHOWN_LATIN } from '../shared/latin';

const require = createRequire(import.meta.url);

const span = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Latin with the letters of European languages, pinyin and Vietnamese, and the signs of texts and interface. */
const LATIN = [
	span(0x20, 0x7e),
	span(0xa0, 0x17f),
	'ƠơƯư',
	span(0x1cd, 0x1dc),
	span(0x1ea0, 0x1ef9),
	'\u2009\u2010\u2011\u202f–—‘’‚“”„†•…‰′″‹›€™←↑→↓−≈≤≥'
].join('');

/** Marks of Chinese texts that share their codes with Latin ones; the style sheet asks for them by language. */
const CHINESE_MARKS = '—…“”';
/** A space as wide as an ideograph, and one of those, since browsers refuse a font that draws nothing. */
const BLANK = '\u3000一';
/** The same marks, and whatever is as wide as an ideograph. */
const FULL_WIDTH: readonly CodeRange[] = [
	[0x2014, 0x2014],
	[0x201c, 0x201d],
	[0x2026, 0x2026],
	[0x2e80, 0x9fff],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe4f],
	[0xff00, 0xffef]
];

/**
 * Source Sans 3 goes by another name: its licence reserves the word "Source", and a font of fewer characters is a
 * modified version.
 */
const latin = {
	features: ['ccmp', 'kern', 'locl', 'mark', 'mkmk'],
	rename: { old: /Source ?Sans ?3(VF)?/g, name: 'Landsea Sans' }
};

const chinese = { features: ['ccmp', 'locl', 'vert'] };

/** What is left of some characters without others. */
const without = (characters: string, others: string): string =>
	Array.from(characters)
		.filter((character) => !others.includes(character))
		.join('');

/** A Latin font in two files: what pages show, and the other letters. */
function latinFaces(name: string, cut: Pick<Face, 'source' | 'weight'>): Face[] {
	const shown = Array.from(LATIN).filter((character) => isWithin(character, SHOWN_LATIN));
	const text = shown.join('');
	return [
		{ ...latin, ...cut, file: `${name}.woff2`, text },
		{ ...latin, ...cut, file: `${name}-ext.woff2`, text: without(LATIN, text) }
	];
}

/**
 * The files of the fonts. Chinese names have a small file of their own, which is all that an English page needs, and
 * characters that few texts have are apart from those of every page. The map draws a file at one weight only, so that
 * its semibold and italic names have files of their own; the italic and the small semibold are loaded by the map alone.
 */
export function faces({ names, common, rest, bold, boldRest }: ChineseCharacters): Face[] {
	const upright = require.resolve('source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2');
	const italic = require.resolve('source-sans/WOFF2/VF/SourceSans3VF-Italic.ttf.woff2');
	const regular =
		require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2');
	const semibold =
		require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff2');
	return [
		...latinFaces('landsea-sans', { source: upright, weight: { min: 400, max: 700, default: 400 } }),
		...latinFaces('landsea-sans-italic', { source: italic, weight: 400 }),
		...latinFaces('landsea-sans-semibold', { source: upright, weight: 600 }),
		{ features: [], file: 'blank-sc.woff2', source: regular, text: BLANK, standsFor: FULL_WIDTH },
		{ ...chinese, file: 'noto-sans-sc-language.woff2', source: regular, text: NAME_OF_LANGUAGE },
		{ ...chinese, file: 'noto-sans-sc-names.woff2', source: regular, text: names + CHINESE_MARKS },
		{ ...chinese, file: 'noto-sans-sc.woff2', source: regular, text: common },
		{ ...chinese, file: 'noto-sans-sc-rest.woff2', source: regular, text: rest },
		{ ...chinese, file: 'noto-sans-sc-semibold.woff2', source: semibold, text: bold + CHINESE_MARKS },
		{ ...chinese, file: 'noto-sans-sc-semibold-rest.woff2', source: semibold, text: boldRest }
	];
}

/** Licence texts as they come with the fonts, by their names under `/fonts/`, with the copyright where it is left out. */
const LICENCES = [
	{ file: 'LICENSE-landsea-sans.txt', source: require.resolve('source-sans/LICENSE.md'), copyright: '' },
	{
		file: 'LICENSE-noto-sans-sc.txt',
		source: require.resolve('@fontsource/noto-sans-sc/LICENSE'),
		copyright: "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.\n\n"
	}
];

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
