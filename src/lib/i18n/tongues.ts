import type { Language } from '../atlas/language';

/** Han and kana among English; a Latin name that stands alone on a Chinese page, since within a sentence it is part of it. */
const OTHER: Record<Language, RegExp> = {
	en: /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u,
	zh: /^(\P{Script=Han}*[a-z]{2}\P{Script=Han}*)$/iu
};

/** The pieces of a text: every second one is in another language than the page, and a voice should read it so. */
export function tongues(text: string, language: Language): string[] {
	return text.split(OTHER[language]);
}
