import adapter from '@sveltejs/adapter-static';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the site will be served; without an origin no canonical address and no sitemap is written. */
const origin = process.env.ORIGIN || undefined;
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const directory = process.env.BUILD_DIR || 'build';

/** Addresses of the pages without a parameter in Chinese; `*` stands for those in English. */
const chinesePages = readdirSync(fileURLToPath(new URL('src/routes/[[lang=lang]]', import.meta.url)), {
	recursive: true,
	encoding: 'utf8'
})
	// the page for unknown addresses is one for both languages
	.filter((file) => file.endsWith('+page.svelte') && !/\[|not-found/.test(file))
	.map(
		(file) => /** @type {`/${string}`} */ (`/zh/${dirname(file)}/`.replaceAll('\\', '/').replace('./', ''))
	);

/** Kit's live region carries one style attribute; this is the hash of its value. */
const LIVE_REGION_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: directory, assets: directory, strict: true }),
		files: { assets: 'static' },
		paths: { base, relative: false },
		prerender: {
			origin: origin ?? 'http://localhost',
			// every page is an entry: to look for links in all of them would take a third of the time that they take,
			// and a test does so in one go
			entries: ['*', ...chinesePages],
			crawl: false,
			handleHttpError: 'fail',
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
