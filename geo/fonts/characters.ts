import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { about } from '../about';
import { atlasConfig } from '../atlas.config';
import type { MapPlace } from '../basemap/place';
import { textsOf } from '../check/helpers/texts';
import { codes } from '../read/codes';
import type { Records } from '../read/schema';

/** Chinese characters of the atlas by the file that holds them: each once in a weight, and in order. */
export type ChineseCharacters = {
	/** of names of places, routes and organisations: what the map shows, and English pages beside their own */
	names: string;
	/** of the interface and of what lists say or many texts have, and of no name */
	common: string;
	/** of all other texts */
	rest: string;
	/** of labels of the interface, of names on the map and of measures, which are set bold */
	bold: string;
	/** of other names, titles and labels: what is set bold on few pages */
	boldRest: string;
};

/** In so many texts of the records a character is common: with fewer or more, pages need more bytes on average. */
const COMMON = 4;

/** What the Chinese fonts draw: ideographs, kana and full-width signs. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/g;

/** Marks of sentences and of titles, which are in many names too. */
const MARKS = '，。；：？！、《》「」『』（）';
/** What a heading or label of the interface has not: a line with one of these is seldom bold. */
const SENTENCE = /[，。；？！]/;

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

/** What English pages call the other language: all their Chinese where nothing else has a Chinese name. */
export const NAME_OF_LANGUAGE = '中文';

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
	const { cities, sites, organisations, nodes, hubs, routes, measures, services } = records;
	const onMap = new Set<object>([cities, sites, nodes, hubs, routes].flat());
	const named = new Set<object>([...onMap, ...organisations]);
	const inHeadings = new Set<object>([...onMap, ...measures, ...services]);
	const asked = new Set<object>(measures);
	const names = new Set(NAME_OF_LANGUAGE);
	const common = new Set<string>();
	const bold = new Set<string>();
	const atTimes = new Set<string>();
	const texts = new Map<string, number>();
	const sections = Object.values(about).flat();
	const titles = sections.map(({ title }) => title);
	for (const words of [atlasConfig, codes, titles]) addChinese(JSON.stringify(words), common, bold);
	for (const line of interfaceLines(app)) addChinese(line, common, SENTENCE.test(line) ? atTimes : bold);
	addChinese(MARKS, bold);
	for (const { paragraphs } of sections) count(paragraphs.join(''), texts);
	for (const { record, path, key, text } of textsOf(records)) {
		count(text, texts);
		// lists have it
		if (key === 'line_zh' || (key === 'label_zh' && asked.has(record))) addChinese(text, common);
		if (key === 'name_zh' && named.has(record)) addChinese(text, names);
		if (/^(name|label)_zh$/.test(key) && inHeadings.has(record)) addChinese(text, bold);
		// towns on the way are small labels, and words by which people ask for a figure stand below a hit
		const isSmall = path.includes('via') || (key === 'aliases_zh' && asked.has(record));
		if (!NEVER_BOLD.has(key.replace(/_zh$/, '')) && !isSmall) addChinese(text, atTimes);
	}
	for (const { name_zh, rank } of places) {
		addChinese(name_zh, names);
		if (rank < BOLD_RANKS) addChinese(name_zh, bold);
	}
	for (const [character, times] of texts) if (times >= COMMON) common.add(character);
	return {
		names: inOrder(names),
		common: inOrder(without(common, names)),
		rest: inOrder(without(new Set(texts.keys()), names, common)),
		bold: inOrder(bold),
		boldRest: inOrder(without(atTimes, bold))
	};
}

/** What is read of what is typed, and how names are sorted, is no word that the interface shows. */
const NOT_SHOWN = [
	join('lib', 'search'),
	join('lib', 'records', 'fold.ts'),
	join('lib', 'records', 'name-order.ts')
];

function interfaceLines(app: string): string[] {
	return readdirSync(app, { recursive: true, encoding: 'utf8' })
		.filter(
			(path) =>
				/\.(ts|svelte)$/.test(path) &&
				!path.endsWith('.test.ts') &&
				!NOT_SHOWN.some((hidden) => path.startsWith(hidden))
		)
		.flatMap((path) => readFileSync(join(app, path), 'utf8').split('\n'));
}

const chineseOf = (text: string) => new Set(text.match(CHINESE));

function addChinese(text: string, ...to: Set<string>[]): void {
	for (const character of chineseOf(text)) for (const characters of to) characters.add(character);
}

/** Adds one to each character of a text. */
function count(text: string, texts: Map<string, number>): void {
	for (const character of chineseOf(text)) texts.set(character, (texts.get(character) ?? 0) + 1);
}

const without = (characters: ReadonlySet<string>, ...others: ReadonlySet<string>[]) =>
	new Set([...characters].filter((character) => !others.some((other) => other.has(character))));

function inOrder(characters: ReadonlySet<string>): string {
	return [...characters].sort().join('');
}
