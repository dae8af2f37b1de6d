import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../basemap/place';
import { textsOf, type Text } from '../check/texts';
import { codes } from '../codes';
import type { Records } from '../schema';

/** Chinese characters of the atlas, each once and in order. */
export type ChineseCharacters = {
	/** of every text */
	all: string;
	/** of names, titles, labels and words of the interface: what is ever set bold */
	bold: string;
	/** of names of places, routes and organisations: what the map shows, and English pages beside their own */
	names: string;
};

/** What the Chinese fonts draw: ideographs, kana and full-width signs. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/g;

/** Texts of sentence length; every other Chinese text is a name, a title or a label. */
const LONG_TEXTS = new Set([
	'basis_zh',
	'date_reason_zh',
	'note_zh',
	'statement_zh',
	'summary_zh',
	'text_zh'
]);

/** What English pages call the other language. */
const NAME_OF_LANGUAGE = '中文';

/** Ranks of cities whose names the map sets bold. */
const BOLD_RANKS = 2;

/**
 * @param places names that the map shows by itself
 * @param app folder of the app: its words are read as text, since this half imports nothing from it
 */
export function chineseCharacters(
	records: Records,
	places: readonly Place[],
	app: string
): ChineseCharacters {
	const words = [...interfaceTexts(app), JSON.stringify(codes)];
	const texts = textsOf(records);
	// towns on the way are small labels, never bold
	const bold = texts.filter(({ key, path }) => !LONG_TEXTS.has(key) && !path.includes('via'));
	const { cities, sites, organisations, nodes, hubs, routes } = records;
	const named = new Set<object>([cities, sites, organisations, nodes, hubs, routes].flat());
	const isName = ({ record, key }: Text): boolean => key === 'name_zh' && named.has(record);
	const shown = places.map(({ name_zh, rank }) => ({ text: name_zh, isBold: rank < BOLD_RANKS }));
	return {
		all: chineseOf([...texts, ...shown], words),
		bold: chineseOf([...bold, ...shown.filter(({ isBold }) => isBold)], words),
		names: chineseOf([...texts.filter(isName), ...shown], [NAME_OF_LANGUAGE])
	};
}

function interfaceTexts(app: string): string[] {
	return readdirSync(app, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
		.map((path) => readFileSync(join(app, path), 'utf8'));
}

function chineseOf(texts: { text: string }[], words: string[]): string {
	const found = [...texts.map(({ text }) => text), ...words].flatMap((text) => text.match(CHINESE) ?? []);
	return [...new Set(found)].sort().join('');
}
