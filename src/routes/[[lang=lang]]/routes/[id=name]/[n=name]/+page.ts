import { loadPlayerWords } from '$lib/files/follow-words';
import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = async (event) => {
	const [data, playerWords] = await Promise.all([pageOf('leg', event), loadPlayerWords(event.params.lang)]);
	return { ...data, playerWords };
};
