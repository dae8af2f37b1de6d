import type { Handle } from '@sveltejs/kit';

/** Puts the language of the page on `<html>`, so that readers and screen readers know it without JavaScript. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%atlas.lang%', event.params.lang === 'zh' ? 'zh-Hans' : 'en')
	});
