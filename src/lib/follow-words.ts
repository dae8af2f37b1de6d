import type { FollowWords } from './i18n/follow/en';

/** Loads the words of following in the language of a page. */
export async function loadFollowWords(lang: string | undefined): Promise<FollowWords> {
	return lang === 'zh'
		? (await import('./i18n/follow/zh')).followZh
		: (await import('./i18n/follow/en')).followEn;
}
