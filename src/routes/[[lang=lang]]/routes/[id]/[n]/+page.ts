import { loadFollowWords } from '$lib/files/follow-words';
import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const { id, n, lang } = event.params;
	const [data, followWords] = await Promise.all([
		pageOf('leg', `/routes/${id}/${n}/`, event),
		loadFollowWords(lang)
	]);
	return { ...data, followWords };
};
