import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, compareWords] = await Promise.all([
		pageOf('compare', event),
		event.params.lang === 'zh'
			? import('$lib/words/compare/zh').then(({ compareZh }) => compareZh)
			: import('$lib/words/compare/en').then(({ compareEn }) => compareEn)
	]);
	return { ...data, compareWords };
};
