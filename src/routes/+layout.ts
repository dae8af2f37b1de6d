import { languageOf } from '../../geo/shared/languages';
import type { Language } from '$lib/address/language';
import type { Dictionary } from '$lib/words/en';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

const WORDS: Record<Language, () => Promise<Dictionary>> = {
	en: () => import('$lib/words/en').then((all) => all.en),
	zh: () => import('$lib/words/zh').then((all) => all.zh)
};

/** Words of the interface: a page loads those of its own language only. */
export const load: LayoutLoad = async ({ params }) => ({ words: await WORDS[languageOf(params.lang)]() });
