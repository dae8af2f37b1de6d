import adapter from '@sveltejs/adapter-static';
import { isCarriedByHeaders, META_DIRECTIVES } from './src/hosting/policy.js';
import { withHostFiles } from './src/hosting/write.js';

/** Where the site will be served; without an origin no canonical address and no sitemap is written. */
const origin = process.env.ORIGIN || undefined;
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const directory = process.env.BUILD_DIR || 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { discloseVersion: false },
	kit: {
		adapter: withHostFiles(adapter({ pages: directory, assets: directory, strict: true }), {
			directory,
			base
		}),
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
		// without it the pages have no meta tag
		...(isCarriedByHeaders(process.env) ? {} : { csp: { mode: 'hash', directives: META_DIRECTIVES } })
	}
};
