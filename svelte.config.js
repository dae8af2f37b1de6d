import adapter from '@sveltejs/adapter-static';

/** Where the site will be served; without an origin no canonical address and no sitemap is written. */
const origin = process.env.ORIGIN || undefined;
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const directory = process.env.BUILD_DIR || 'build';

/** Kit's live region carries one style attribute; this is the hash of its value. */
const LIVE_REGION_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { discloseVersion: false },
	kit: {
		adapter: adapter({ pages: directory, assets: directory, strict: true }),
		files: { assets: 'static' },
		paths: { base, relative: false },
		prerender: {
			origin: origin ?? 'http://localhost',
			entries: ['*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ message, routes }) => {
				if (origin || routes.some((route) => route !== '/[crawl=crawl]')) throw new Error(message);
				console.log(
					'No ORIGIN given: pages name no canonical address, and no sitemap.xml or robots.txt is written.'
				);
			}
		},
		output: { preloadStrategy: 'modulepreload' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', LIVE_REGION_STYLE],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
