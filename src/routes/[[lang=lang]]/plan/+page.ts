import type { PageLoad } from './$types';

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async ({ data, params }) => {
	const planWords =
		params.lang === 'zh'
			? (await import('$lib/i18n/plan/zh')).planZh
			: (await import('$lib/i18n/plan/en')).planEn;
	return { ...data, planWords };
};
