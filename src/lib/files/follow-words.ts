import { languageOf } from '../../../geo/shared/languages';
import type { Language } from '../address/language';
import type { PlayerWords } from '../words/player/en';

const WORDS: Record<Language, () => Promise<PlayerWords>> = {
	en: async () => (await import('../words/player/en')).playerEn,
	zh: async () => (await import('../words/player/zh')).playerZh
};

/** Loads the words of following in the language of a page. */
export async function loadPlayerWords(lang: string | undefined): Promise<PlayerWords> {
	return WORDS[languageOf(lang)]();
}
