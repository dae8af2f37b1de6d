import type { Claim } from '../../../geo';
import type { Language } from '../address/language';
import { fold } from '../records/fold';

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
	const isNew = (word: string) => /^\p{L}{2,}$/u.test(word) && !texts.includes(word);
	return claims.map(({ statement, statement_zh }) => {
		const names = (statement.match(/\b\p{Lu}\p{L}{2,}/gu) ?? []).map((name) => fold(name)).filter(isNew);
		if (names.length === 0 || language === 'en') return [...new Set(names)].join(' ');
		const words = Array.from(segments.segment(fold(statement_zh)), ({ segment }) => segment);
		return [...new Set(words.filter(isNew))].join(' ');
	});
}
