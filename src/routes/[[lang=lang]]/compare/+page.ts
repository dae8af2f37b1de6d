import type { PageLoad } from './$types';

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async ({ data, params }) => {
	const compareWords =
		params.lang === 'zh'
			? (await import('$lib/i18n/compare/zh')).compareZh
			: (await import('$lib/i18n/compare/en')).compareEn;
	return { ...data, compareWords };
};
