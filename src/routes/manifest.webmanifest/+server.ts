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
	icons: [
		...(['any', 'maskable'] as const).map((purpose) => ({
			src: purpose === 'any' ? 'icon.svg' : 'icon-maskable.svg',
			sizes: 'any',
			type: 'image/svg+xml',
			purpose
		})),
		...[192, 512].map((size) => ({
			src: `icon-${size}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any'
		}))
	]
};

export const GET: RequestHandler = () =>
	new Response(`${JSON.stringify(MANIFEST, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' }
	});
