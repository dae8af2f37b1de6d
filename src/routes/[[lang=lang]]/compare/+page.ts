import { languageOf, type Language } from '$lib/address/language';
import { pageOf } from '$lib/files/page-file';
import type { CompareWords } from '$lib/words/compare/en';
import type { SearchWords } from '$lib/words/search/en';
import type { PageLoad } from './$types';

const WORDS: Record<Language, () => Promise<[CompareWords, SearchWords]>> = {
	en: () =>
		Promise.all([
			import('$lib/words/compare/en').then(({ compareEn }) => compareEn),
			import('$lib/words/search/en').then(({ searchEn }) => searchEn)
		]),
	zh: () =>
		Promise.all([
			import('$lib/words/compare/zh').then(({ compareZh }) => compareZh),
			import('$lib/words/search/zh').then(({ searchZh }) => searchZh)
		])
};

/** Words of this page, which makes page data by itself: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const data = pageOf('compare', '/compare/', event);
	const [compareWords, searchWords] = await WORDS[languageOf(event.params.lang)]();
	return { ...(await data), compareWords, searchWords };
};
