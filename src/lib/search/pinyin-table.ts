import { isHan } from './closed-text';

/**
 * How characters are read, in one text of three parts with bars between them. First a syllable for each character of the
 * names that are sent beside the table, in the order in which each stands in them for the first time; then for all others
 * a syllable with the characters that are mostly read so; then pairs of characters with the place of the one that is read
 * otherwise in them: `zhong guo|chong虫zhong重|chong重庆0`.
 */
export type PinyinTable = (before: string, character: string, after: string) => string;

/**
 * Reads a table as the build writes it.
 * @param beside the names that are sent beside it, in the order of its writing
 */
export function readPinyin(written: string, beside: Iterable<string> = []): PinyinTable {
	const [known = '', usual = '', others = ''] = written.split('|');
	const syllables = known.split(' ');
	const readings = new Map(charactersOf(beside).map((character, at) => [character, syllables[at] ?? '']));
	for (const [, syllable = '', characters = ''] of usual.matchAll(/([a-z]+)([^a-z]+)/g))
		for (const character of characters) readings.set(character, syllable);
	for (const [, syllable = '', pairs = ''] of others.matchAll(/([a-z]+)([^a-z]+)/g))
		for (const [pair] of pairs.matchAll(/..\d/gu)) readings.set(pair, syllable);
	return (before, character, after) =>
		readings.get(`${character}${after}0`) ??
		readings.get(`${before}${character}1`) ??
		readings.get(character) ??
		'';
}

/**
 * Writes the table for names whose readings are known.
 * @param syllablesOf a syllable for each Han character of a name
 * @param beside those of the names that are sent beside it
 */
export function writePinyin(
	names: Iterable<string>,
	syllablesOf: (name: string) => readonly string[],
	beside: readonly string[] = []
): string {
	const counts = new Map<string, Map<string, number>>();
	const read: { pair: [string, string, string]; syllable: string }[] = [];
	for (const name of new Set(names)) {
		const characters = hanOf(name);
		const syllables = syllablesOf(name);
		if (syllables.length !== characters.length)
			throw new Error(`${name}: found ${syllables.length} syllables, wanted ${characters.length}`);
		for (const [at, [before, character, after]] of characters.entries()) {
			const syllable = syllables[at] ?? '';
			const of = counts.get(character) ?? new Map<string, number>();
			counts.set(character, of.set(syllable, (of.get(syllable) ?? 0) + 1));
			read.push({ pair: [before, character, after], syllable });
		}
	}
	const usual = new Map(
		Array.from(counts, ([character, of]) => [character, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''])
	);
	const pairs = new Map<string, string>();
	for (const {
		pair: [before, character, after],
		syllable
	} of read) {
		if (usual.get(character) === syllable) continue;
		pairs.set(after ? `${character}${after}0` : `${before}${character}1`, syllable);
	}
	const known = charactersOf(beside).map((character) => usual.get(character) ?? '');
	for (const character of charactersOf(beside)) usual.delete(character);
	return [known.join(' '), bySyllable(usual), bySyllable(pairs)].join('|');
}

/** Every Han character of some names, once. */
function charactersOf(names: Iterable<string>): string[] {
	return [...new Set(Array.from(names, hanOf).flatMap((all) => all.map(([, character]) => character)))];
}

function bySyllable(readings: ReadonlyMap<string, string>): string {
	const groups = new Map<string, string>();
	for (const [key, syllable] of [...readings].sort())
		groups.set(syllable, (groups.get(syllable) ?? '') + key);
	return [...groups]
		.sort()
		.map((entry) => entry.join(''))
		.join('');
}

/** The Han characters of a name, each with its neighbours; empty where there is none. */
function hanOf(name: string): [before: string, character: string, after: string][] {
	const characters = Array.from(name);
	const han = (at: number): string => {
		const character = characters[at] ?? '';
		return isHan(character.charCodeAt(0)) && /\p{Script=Han}/u.test(character) ? character : '';
	};
	return characters.flatMap((_, at) =>
		han(at) ? [[han(at - 1), han(at), han(at + 1)] as [string, string, string]] : []
	);
}

/** The reading of a name: its syllables closed up, where each begins, and their first letters. */
export function readingOf(
	name: string,
	table: PinyinTable
): { syllables: string[]; pinyin: string; initials: string } {
	const syllables = hanOf(name).map((neighbours) => table(...neighbours));
	return {
		syllables,
		pinyin: syllables.join(''),
		initials: syllables.map((syllable) => syllable.charAt(0)).join('')
	};
}
