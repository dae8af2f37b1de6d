import { loadFollowWords } from '$lib/files/follow-words';
import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, planWords, followWords] = await Promise.all([
		pageOf('plan', event),
		event.params.lang === 'zh'
			? import('$lib/words/plan/zh').then(({ planZh }) => planZh)
			: import('$lib/words/plan/en').then(({ planEn }) => planEn),
		loadFollowWords(event.params.lang)
	]);
	return { ...data, planWords, followWords };
};
