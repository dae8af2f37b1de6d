import { loadFollowWords } from '$lib/files/follow-words';
import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const [data, followWords] = await Promise.all([pageOf('leg', event), loadFollowWords(event.params.lang)]);
	return { ...data, followWords };
};
