import type { Handle } from '@sveltejs/kit';
import { LANGUAGES } from '../geo/shared/languages';
import { languageOf } from '../geo/shared/languages';
import { base } from '$lib/files/base-path';
import { missing } from '$lib/words/missing';
import { whole } from '$lib/words/whole';
import { staticMapOf } from '$lib/static-map/static-map-of';
import { headOf } from '$lib/server/head/page-head';
import { pageAt } from '$lib/server/page-at';
import { withoutWritten } from '$lib/server/written-pages';

/** Where the layout leaves room for the drawing of the page's map; hydration counts comments, so it stays. */
const DRAWING_SLOT = '<!--drawing-->';
/** Buttons that only a living page answers. */
const BUTTONS = /<button class=.*?<\/button>/gs;

/**
 * Puts the language of the page on `<html>`, so that readers and screen readers know it without JavaScript, the script and
 * the words that keep the page readable whatever fails, what links to it and machines are told, and the drawing of its map
 * into its place: neither is part of the page's data, and nothing of them is hydrated. The page for unknown addresses, which is
 * none of the atlas, never comes alive and has no buttons.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = pageAt(event.url.pathname.slice(base.length));
			const isDead = event.route.id?.endsWith('/not-found');
			return withoutWritten(isDead ? html.replace(BUTTONS, '') : html)
				.replace(/\s*%atlas.head%/, () => (page ? headOf(page) : ''))
				.replace('%atlas.lang%', LANGUAGES[language].tag)
				.replace(/\s*%atlas.script%\s*/, () => __INLINE_SCRIPT__)
				.replace('%atlas.missing%', missing[language].text)
				.replace('%atlas.retry%', missing[language].retry)
				.replace('%atlas.whole%', whole[language])
				.replace(DRAWING_SLOT, (slot) => (page ? slot + staticMapOf(page) : slot));
		}
	});
};
