import { languageOf } from '../../../../geo/shared/languages';
import type { Language } from '$lib/address/language';
import { loadPlayerWords } from '$lib/files/follow-words';
import { pageOf } from '$lib/files/page-file';
import type { PlanWords } from '$lib/words/plan/en';
import type { PageLoad } from './$types';

const WORDS: Record<Language, () => Promise<PlanWords>> = {
	en: async () => (await import('$lib/words/plan/en')).planEn,
	zh: async () => (await import('$lib/words/plan/zh')).planZh
};

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, planWords, playerWords] = await Promise.all([
		pageOf('plan', event),
		WORDS[languageOf(event.params.lang)](),
		loadPlayerWords(event.params.lang)
	]);
	return { ...data, planWords, playerWords };
};
