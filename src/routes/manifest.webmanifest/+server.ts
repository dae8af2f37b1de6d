import type { RequestHandler } from './$types';

export const prerender = true;

/** What a device that keeps the atlas among its programs calls it. */
const MANIFEST = {
	name: __ATLAS__.en.name,
	short_name: __ATLAS__.en.shortName,
	description: __ATLAS__.en.tagline,
	start_url: './',
	scope: './',
	display: 'standalone',
	background_color: '#FBF8F1',
	theme_color: '#FBF8F1',
	icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }]
};

export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(MANIFEST, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' }
	});
