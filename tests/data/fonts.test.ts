import { about } from '../../geo/about';
import { atlasConfig } from '../../geo/atlas.config';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { outlineBytes, tableOf } from '../../geo/fonts/cut';
import { checkAll } from '../../geo/check/run';
import { textsOf } from '../../geo/check/helpers/texts';
import { readPlaces } from '../../geo/basemap/place';
import { codes } from '../../geo/read/codes';
import { fontFiles } from '../../geo/fonts/faces';
import { isWithin } from '../../geo/shared/latin';
import { en } from '../../src/lib/words/en';
import { fontFaces, TEXT_FONTS } from '../../src/lib/map/style/font-faces';
import { RECORDS } from '../mutations/world';
import { charactersOf } from '../helpers/cmap';

const { records } = checkAll(RECORDS);
const texts = [...textsOf(records)];
const files = await fontFiles(records);
/** The files of a weight of Chinese, in the order in which they are asked. */
const REGULAR = ['noto-sans-sc-names.woff2', 'noto-sans-sc.woff2', 'noto-sans-sc-rest.woff2'];
const SEMIBOLD = ['noto-sans-sc-semibold.woff2', 'noto-sans-sc-semibold-rest.woff2'];
/** Each is two files: what the atlas shows, and `-ext` with the other letters. */
const LATIN = ['landsea-sans', 'landsea-sans-semibold', 'landsea-sans-italic'];
const css = readFileSync(join(import.meta.dirname, '../../src/lib/ui/base/fonts.css'), 'utf8');

function file(name: string): Buffer {
	const found = files.get(name);
	if (found === undefined) throw new Error(`no file ${name}, wanted it under /fonts/`);
	return found;
}

/** Texts with a character that none of the fonts draws. */
async function undrawn(wanted: typeof texts, ...names: string[]): Promise<string[]> {
	const drawn: Set<string>[] = [];
	// one at a time: the decompressor works in one piece of memory
	for (const name of names) drawn.push(await charactersOf(file(name)));
	return wanted.flatMap(({ text, key }) => {
		const missing = Array.from(text).filter((character) => !drawn.some((font) => font.has(character)));
		return missing.length > 0 ? [`${key}: ${missing.join('')} in ${text}`] : [];
	});
}

test('the bundled fonts draw every text of the records, so none shows a box', async () => {
	expect(texts.length).toBeGreaterThan(5000);
	expect(await undrawn(texts, 'landsea-sans.woff2', ...REGULAR)).toEqual([]);
});

test('every letter of the interface is in the fonts', async () => {
	const folder = join(import.meta.dirname, '../../src/lib/words');
	const words = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.map((key) => ({
			record: {},
			path: [],
			key,
			text: readFileSync(join(folder, key), 'utf8').replace(/\s/g, '')
		}));
	expect(words.length).toBeGreaterThan(5);
	const wordsOf = (key: string, said: unknown) => ({
		record: {},
		path: [],
		key,
		text: JSON.stringify(said)
	});
	const sections = Object.values(about).flat();
	const titles = sections.map(({ title }) => title);
	words.push(wordsOf('codes', [codes, titles, atlasConfig]));
	// paragraphs are never bold
	const regular = [...words, wordsOf('about', sections)];
	expect(await undrawn(regular, 'landsea-sans.woff2', ...REGULAR)).toEqual([]);
	expect(await undrawn(words, 'landsea-sans.woff2', ...SEMIBOLD)).toEqual([]);
});

test('names, titles and labels are drawn in semibold too', async () => {
	const names = texts.filter(
		({ key, path }) => /^(name|title|label)(_zh)?$/.test(key) && !path.includes('via')
	);
	expect(names.length).toBeGreaterThan(1000);
	expect(await undrawn(names, 'landsea-sans.woff2', ...SEMIBOLD)).toEqual([]);
});

test('no two files of a weight of Chinese hold the same character', async () => {
	for (const names of [REGULAR, SEMIBOLD]) {
		const held: string[] = [];
		for (const name of names) held.push(...(await charactersOf(file(name))));
		expect(held.length).toBeGreaterThan(900);
		expect(held.filter((character, index) => held.indexOf(character) < index)).toEqual([]);
	}
});

test('the smallest Chinese file holds what English pages call the other language', async () => {
	const [, range = ''] = /'Noto Sans SC Language';[^}]*unicode-range: ([^;]+);/.exec(css) ?? [];
	expect(en.otherLanguage).toMatch(/^\p{Script=Han}+$/u);
	const held = [...(await charactersOf(file('noto-sans-sc-language.woff2')))];
	expect(held.sort()).toEqual(Array.from(en.otherLanguage).sort());
	expect(held.filter((character) => !isWithin(character, range.split(', ')))).toEqual([]);
});

test('the map, which asks one file for all Chinese of a weight, finds every name there', async () => {
	const places = readPlaces().filter(({ rank }) => rank < 2);
	const { cities, sites, nodes, hubs } = records;
	const names = [...cities, ...sites, ...nodes, ...hubs, ...places].map(({ id, name_zh }) => ({
		record: {},
		path: [],
		key: id,
		text: name_zh
	}));
	expect(names.length).toBeGreaterThan(120);
	expect(await undrawn(names, 'landsea-sans.woff2', 'noto-sans-sc-semibold.woff2')).toEqual([]);
});

test('the small file of Chinese names draws every name by itself', async () => {
	const places = readPlaces().map(({ id, name_zh }) => ({ record: {}, path: [], key: id, text: name_zh }));
	const { cities, sites, organisations, nodes, routes } = records;
	const named = new Set<object>([cities, sites, organisations, nodes, routes].flat());
	const names = [...texts.filter(({ record, key }) => key === 'name_zh' && named.has(record)), ...places];
	expect(names.length).toBeGreaterThan(300);
	expect(await undrawn(names, 'landsea-sans.woff2', 'noto-sans-sc-names.woff2')).toEqual([]);
});

test('a label of the map is drawn in every weight and slope', async () => {
	const label = [{ record: {}, path: [], key: 'label', text: 'Đồng Đăng ‹ Qīnzhōu › → 1,234 · Vientiane’s' }];
	for (const name of LATIN) expect(await undrawn(label, `${name}.woff2`, `${name}-ext.woff2`)).toEqual([]);
});

test('the fonts are small', () => {
	const most: Record<string, number> = {
		'blank-sc.woff2': 1_000,
		'landsea-sans.woff2': 20_000,
		'landsea-sans-ext.woff2': 20_000,
		'landsea-sans-italic.woff2': 10_000,
		'landsea-sans-italic-ext.woff2': 10_000,
		'landsea-sans-semibold.woff2': 10_000,
		'landsea-sans-semibold-ext.woff2': 10_000,
		'noto-sans-sc-language.woff2': 1_200,
		'noto-sans-sc-names.woff2': 95_000,
		'noto-sans-sc.woff2': 95_000,
		'noto-sans-sc-rest.woff2': 52_000,
		'noto-sans-sc-semibold.woff2': 110_000,
		'noto-sans-sc-semibold-rest.woff2': 28_000
	};
	const fonts = [...files].filter(([name]) => name.endsWith('.woff2'));
	expect(fonts.map(([name]) => name).sort()).toEqual(Object.keys(most).sort());
	expect(fonts.filter(([name, { length }]) => length > (most[name] ?? 0))).toEqual([]);
});

test('the Latin files bear no reserved name and keep the copyright', async () => {
	for (const name of LATIN.flatMap((one) => [one, `${one}-ext`])) {
		const font = await convert(file(`${name}.woff2`), 'sfnt');
		const { offset, length } = tableOf(font, 'name');
		const names = font.toString('latin1', offset, offset + length).replaceAll('\0', '');
		expect(names).not.toMatch(/Source ?Sans/);
		expect(names).toContain('Landsea');
		expect(names).toContain('Adobe (http://www.adobe.com/), with Reserved Font Name');
	}
});

test('every family goes with its licence', () => {
	for (const name of ['LICENSE-landsea-sans.txt', 'LICENSE-noto-sans-sc.txt']) {
		expect(file(name).toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
		expect(file(name).toString()).toMatch(/^Copyright 20/);
	}
});

test('style sheet and map name files that are built', () => {
	const inStyleSheet = [...css.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(([, name]) => name);
	const inMap = Object.values(fontFaces('')).flatMap((faces) =>
		[faces].flat().map((face) => (typeof face === 'string' ? face : face.url).replace('/fonts/', ''))
	);
	const built = [...files.keys()].filter((name) => name.endsWith('.woff2')).sort();
	expect([...new Set([...inStyleSheet, ...inMap])].sort()).toEqual(built);
	for (const stack of Object.values(TEXT_FONTS))
		expect(Object.keys(fontFaces(''))).toEqual(expect.arrayContaining([...stack]));
});

test('Chinese files are asked for every Chinese character and for no mark of English', async () => {
	const ranges = [...css.matchAll(/'Noto Sans SC';[^}]*unicode-range: ([^;]+);/g)].map(([, range]) => range);
	const inMap = fontFaces('')['Landsea Sans Regular']?.at(-1);
	expect(ranges).toHaveLength(REGULAR.length + SEMIBOLD.length);
	expect(new Set(ranges).size).toBe(1);
	expect(inMap).toMatchObject({ 'unicode-range': ranges[0]?.split(', ') });
	const asked = new RegExp(`[${ranges[0]?.replace(/U\+(\w+)-(\w+)(, )?/g, '\\u{$1}-\\u{$2}')}]`, 'u');
	const chinese: string[] = [];
	for (const name of [...REGULAR, ...SEMIBOLD.slice(1)]) chinese.push(...(await charactersOf(file(name))));
	expect(chinese.filter((character) => !asked.test(character)).join('')).toBe('—“”…');
});

test('style sheet and map ask a Latin file for what it holds, and for the other letters the other file', async () => {
	const inSheet = [...css.matchAll(/url\('\/fonts\/(landsea-[^']+)'\)[^}]*unicode-range: ([^;]+);/g)].map(
		([, name = '', ranges = '']) => [name, ranges.split(', ')] as const
	);
	const inMap = Object.values(fontFaces(''))
		.flat()
		.flatMap((face) =>
			typeof face === 'string' || !face.url.includes('landsea')
				? []
				: [[face.url.replace('/fonts/', ''), face['unicode-range'] ?? []] as const]
		);
	expect(inSheet).toHaveLength(4);
	expect(inMap).toHaveLength(6);
	for (const [name, ranges] of [...inSheet, ...inMap]) {
		const held = [...(await charactersOf(file(name)))];
		expect(held.length).toBeGreaterThan(100);
		expect(held.filter((character) => !isWithin(character, ranges))).toEqual([]);
		if (name.includes('-ext')) continue;
		const others = [...(await charactersOf(file(name.replace('.woff2', '-ext.woff2'))))];
		expect(others.filter((character) => isWithin(character, ranges))).toEqual([]);
	}
	// the one declared later is asked first
	expect(inSheet.map(([name]) => name.includes('-ext'))).toEqual([true, true, false, false]);
});

test('the blank font keeps the place of every Chinese character, and draws none', async () => {
	const kept = await charactersOf(file('blank-sc.woff2'));
	const wanted = new Set(texts.flatMap(({ text }) => text.match(/[\u2e80-\u9fff\uff00-\uffef—…“”]/g) ?? []));
	expect(wanted.size).toBeGreaterThan(1000);
	expect([...wanted].filter((character) => !kept.has(character))).toEqual([]);
	const font = await convert(file('blank-sc.woff2'), 'sfnt');
	const metrics = tableOf(font, 'hmtx').offset;
	const em = font.readUInt16BE(tableOf(font, 'head').offset + 18);
	// glyphs behind the last entry are as wide as that
	const entries = font.readUInt16BE(tableOf(font, 'hhea').offset + 34);
	expect(font.readUInt16BE(metrics + 4 * Math.min(1, entries - 1))).toBe(em);
	expect(outlineBytes(font, 1)).toBe(0);
});
