import type { Claim } from '../../../geo';
import type { Language } from '../address/language';
import { fold } from '../records/fold';

/** A word with a capital within a sentence. */
const NAME = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}{2,}\b/gu;
/** Months and days of the week have a capital too. */
const CALENDAR = new Set(
	Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, at + 1))).flatMap((date) =>
		(['month', 'weekday'] as const).map((part) =>
			date.toLocaleString('en', { [part]: 'long', timeZone: 'UTC' })
		)
	)
);

/**
 * Of what each claim says the words of names that nothing tells that the search knows, as "Duisburg" in the sentence of a
 * figure, of which its number is searched and what it measures; empty where there is none. English writes names with a
 * capital; of Chinese, which does not show them, the words that are new in the same sentences are taken.
 * @param known every text that is searched, in both languages
 */
export function unheardWords(
	claims: readonly Claim[],
	language: Language,
	known: readonly string[]
): string[] {
	const texts = known.map((text) => fold(text)).join('\n');
	const segments = new Intl.Segmenter('zh', { granularity: 'word' });
	const isNew = (word: string) => /^\p{L}{2,}$/u.test(word) && !texts.includes(fold(word));
	return claims.map(({ statement, statement_zh }) => {
		const names = (statement.match(NAME) ?? []).filter((name) => isNew(name) && !CALENDAR.has(name));
		if (names.length === 0 || language === 'en') return [...new Set(names)].join(' ');
		const words = Array.from(segments.segment(statement_zh), ({ segment }) => segment);
		return [...new Set(runsOf(words, isNew))].join(' ');
	});
}

/** What stands beside names, and in few of them. */
const PARTICLES = /[从在由至于自经为称的与年月日时趟]/u;

/** Words that are new, and characters that are no words by themselves, joined where they follow each other: 平 and 陆, 杜 and 伊斯堡. */
function runsOf(words: readonly string[], isNew: (word: string) => boolean): string[] {
	const runs = [''];
	for (const word of words) {
		if (isNew(word) || /^\p{Script=Han}$/u.test(word)) runs.push(`${runs.pop() ?? ''}${word}`);
		else runs.push('');
	}
	return runs.flatMap((run) => run.split(PARTICLES)).filter(isNew);
}
