import { page } from '$app/state';
import type { Dictionary } from '../i18n/en';
import type { Language } from '../atlas/language';

/** Language of the page being shown; read inside `$derived` or markup, so that it follows navigation. */
export function language(): Language {
	return page.data.page?.language ?? (page.params.lang === 'zh' ? 'zh' : 'en');
}

/** Words of the interface in the language of the page being shown. */
export function words(): Dictionary {
	const { words: given } = page.data;
	if (!given) throw new Error('found a page without words, wanted those of the layout');
	return given;
}
