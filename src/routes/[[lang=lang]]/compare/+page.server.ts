import { inLanguagePath } from '$lib/atlas/language';
import { base } from '$lib/base-path';
import { pageOf } from '$lib/server/page';
import type { PageServerLoad } from './$types';

/** Asks for the language only: another query is no reason to load the page again. */
export const load: PageServerLoad = ({ params, locals }) => {
	const pathname = base + inLanguagePath('/compare/', params.lang === 'zh' ? 'zh' : 'en');
	return pageOf('compare', { url: { pathname }, locals });
};
