import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

/** Words of this page: only those of its language are loaded. */
export const load: PageLoad = async (event) => {
	const [data, qualityWords] = await Promise.all([
		pageOf('quality', event),
		event.params.lang === 'zh'
			? import('$lib/words/quality/zh').then(({ qualityZh }) => qualityZh)
			: import('$lib/words/quality/en').then(({ qualityEn }) => qualityEn)
	]);
	return { ...data, qualityWords };
};
