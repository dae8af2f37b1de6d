import type { FollowWords } from '../words/follow/en';

/** Loads the words of following in the language of a page. */
export async function loadFollowWords(lang: string | undefined): Promise<FollowWords> {
	return lang === 'zh'
		? (await import('../words/follow/zh')).followZh
		: (await import('../words/follow/en')).followEn;
}
