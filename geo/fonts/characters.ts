import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { about } from '../about';
import { atlasConfig } from '../atlas.config';
import type { MapPlace } from '../basemap/place';
import { textsOf } from '../check/helpers/texts';
import { codes } from '../read/codes';
import type { Records } from '../read/schema';

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

/** Texts that are never bold, in either language: sentences, lines in small letters, and who published something; all others are names, titles or labels. */
const NEVER_BOLD = new Set([
	'basis',
	'date_reason',
	'length_note',
	'line',
	'locator',
	'note',
	'publisher',
	'scope',
	'statement',
	'summary',
	'text'
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
	places: readonly MapPlace[],
	app: string
): ChineseCharacters {
	const { cities, sites, organisations, nodes, hubs, routes } = records;
	const named = new Set<object>([cities, sites, organisations, nodes, hubs, routes].flat());
	const asked = new Set<object>(records.measures);
	const characters = { all: new Set<string>(), bold: new Set<string>(), names: new Set<string>() };
	const sections = Object.values(about).flat();
	const titles = sections.map(({ title }) => title);
	for (const text of [
		...interfaceTexts(app),
		...[atlasConfig, codes, titles].map((words) => JSON.stringify(words))
	]) {
		addChinese(text, characters.all);
		addChinese(text, characters.bold);
	}
	for (const { paragraphs } of sections) addChinese(paragraphs.join(''), characters.all);
	addChinese(NAME_OF_LANGUAGE, characters.names);
	for (const { record, path, key, text } of textsOf(records)) {
		addChinese(text, characters.all);
		// towns on the way are small labels, and words by which people ask for a figure stand below a hit
		const isSmall = path.includes('via') || (key === 'aliases_zh' && asked.has(record));
		if (!NEVER_BOLD.has(key.replace(/_zh$/, '')) && !isSmall) addChinese(text, characters.bold);
		if (key === 'name_zh' && named.has(record)) addChinese(text, characters.names);
	}
	for (const { name_zh, rank } of places) {
		addChinese(name_zh, characters.all);
		if (rank < BOLD_RANKS) addChinese(name_zh, characters.bold);
		addChinese(name_zh, characters.names);
	}
	const { all, bold, names } = characters;
	return { all: inOrder(all), bold: inOrder(bold), names: inOrder(names) };
}

/** What is read of what is typed, and how names are sorted, is no word that the interface shows. */
const NOT_SHOWN = [
	join('lib', 'search'),
	join('lib', 'records', 'fold.ts'),
	join('lib', 'records', 'name-order.ts')
];

function interfaceTexts(app: string): string[] {
	return readdirSync(app, { recursive: true, encoding: 'utf8' })
		.filter(
			(path) =>
				/\.(ts|svelte)$/.test(path) &&
				!path.endsWith('.test.ts') &&
				!NOT_SHOWN.some((hidden) => path.startsWith(hidden))
		)
		.map((path) => readFileSync(join(app, path), 'utf8'));
}

function addChinese(text: string, characters: Set<string>): void {
	for (const character of text.match(CHINESE) ?? []) characters.add(character);
}

function inOrder(characters: ReadonlySet<string>): string {
	return [...characters].sort().join('');
}
