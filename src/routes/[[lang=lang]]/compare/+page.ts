import { languageOf } from '../../../../geo/shared/languages';
import type { Language } from '$lib/address/language';
import { pageOf } from '$lib/files/page-file';
import type { CompareWords } from '$lib/words/compare/en';
import type { PageLoad } from './$types';

const WORDS: Record<Language, () => Promise<CompareWords>> = {
	en: async () => (await import('$lib/words/compare/en')).compareEn,
	zh: async () => (await import('$lib/words/compare/zh')).compareZh
};

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, compareWords] = await Promise.all([
		pageOf('compare', event),
		WORDS[languageOf(event.params.lang)]()
	]);
	return { ...data, compareWords };
};
