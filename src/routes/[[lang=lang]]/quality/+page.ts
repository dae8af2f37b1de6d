import type { PageLoad } from './$types';

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async ({ data, params }) => {
	const qualityWords =
		params.lang === 'zh'
			? (await import('$lib/i18n/quality/zh')).qualityZh
			: (await import('$lib/i18n/quality/en')).qualityEn;
	return { ...data, qualityWords };
};
