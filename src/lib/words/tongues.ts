import type { Language } from '../address/language';

/** Han and kana among English. */
const CHINESE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u;

/** A Latin name that stands alone on a Chinese page: within a sentence it is part of it. */
const isName = (text: string): boolean => /[a-z]{2}/i.test(text) && !/\p{Script=Han}/u.test(text);

const PIECES: Record<Language, (text: string) => string[]> = {
	en: (text) => text.split(CHINESE),
	zh: (text) => (isName(text) ? ['', text, ''] : [text])
};

/** The pieces of a text: every second one is in another language than the page, and a voice should read it so. */
export function tongues(text: string, language: Language): string[] {
	return PIECES[language](text);
}
