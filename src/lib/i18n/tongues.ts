import type { Language } from '../atlas/language';

/** A piece of a text; `lang` is null where it is in the language of the page. */
export type Piece = { text: string; lang: string | null };

const HAN = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u;

/**
 * The pieces of a text by the language that a voice should read them in: Han among English, and a Latin name that stands
 * alone on a Chinese page. Latin words inside a Chinese sentence are part of it.
 */
export function tongues(text: string, language: Language): Piece[] {
	if (language === 'zh') return [{ text, lang: HAN.test(text) || !/[a-z]{2}/i.test(text) ? null : 'en' }];
	return text.split(HAN).flatMap((piece, at) => {
		if (piece === '') return [];
		const isKana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(piece);
		return { text: piece, lang: at % 2 === 0 ? null : isKana ? 'ja' : 'zh-Hans' };
	});
}
