import { languageOf } from '../../../geo/shared/languages';
import type { Language } from '$lib/address/language';
import { pageOf } from '$lib/files/page-file';
import type { SiteListWords } from '$lib/words/site-list/en';
import type { PageLoad } from './$types';

const WORDS: Record<Language, () => Promise<SiteListWords>> = {
	en: async () => (await import('$lib/words/site-list/en')).siteListEn,
	zh: async () => (await import('$lib/words/site-list/zh')).siteListZh
};

/** Words over its list: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, siteListWords] = await Promise.all([
		pageOf('home', event),
		WORDS[languageOf(event.params.lang)]()
	]);
	return { ...data, siteListWords };
};
