import { languageOf } from '../../../../geo/shared/languages';
import type { Language } from '$lib/address/language';
import { pageOf } from '$lib/files/page-file';
import type { QualityWords } from '$lib/words/quality/en';
import type { PageLoad } from './$types';

const WORDS: Record<Language, () => Promise<QualityWords>> = {
	en: async () => (await import('$lib/words/quality/en')).qualityEn,
	zh: async () => (await import('$lib/words/quality/zh')).qualityZh
};

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, qualityWords] = await Promise.all([
		pageOf('quality', event),
		WORDS[languageOf(event.params.lang)]()
	]);
	return { ...data, qualityWords };
};
