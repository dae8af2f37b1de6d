import { languageOf } from '../../../geo/shared/languages';
import type { Language } from '../address/language';
import type { FollowWords } from '../words/follow/en';

const WORDS: Record<Language, () => Promise<FollowWords>> = {
	en: async () => (await import('../words/follow/en')).followEn,
	zh: async () => (await import('../words/follow/zh')).followZh
};

/** Loads the words of following in the language of a page. */
export async function loadFollowWords(lang: string | undefined): Promise<FollowWords> {
	return WORDS[languageOf(lang)]();
}
