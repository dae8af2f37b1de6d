import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

/** Words of this page, which makes page data by itself: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const data = pageOf('compare', '/compare/', event);
	if (event.params.lang === 'zh') {
		const [{ compareZh }, { searchZh }] = await Promise.all([
			import('$lib/words/compare/zh'),
			import('$lib/words/search/zh')
		]);
		return { ...(await data), compareWords: compareZh, searchWords: searchZh };
	}
	const [{ compareEn }, { searchEn }] = await Promise.all([
		import('$lib/words/compare/en'),
		import('$lib/words/search/en')
	]);
	return { ...(await data), compareWords: compareEn, searchWords: searchEn };
};
