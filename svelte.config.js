import adapter from '@sveltejs/adapter-static';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCarriedByHeaders, metaDirectives } from './src/hosting/policy.js';
import { withHostFiles } from './src/hosting/write.js';

/** Where the site will be served; without an origin no canonical address, and no sitemap and no feed is written. */
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

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { discloseVersion: false },
	kit: {
		adapter: withHostFiles(adapter({ pages: directory, assets: directory, strict: true }), {
			directory,
			base,
			hasCards: origin !== undefined
		}),
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
				if (origin || routes.some((route) => route !== '/[...crawl=crawl]')) throw new Error(message);
				console.log(
					'No ORIGIN given: pages name no canonical address and no picture for links to them, and no sitemap.xml, robots.txt, changes.atom, oembed.json or card is written.'
				);
			}
		},
		output: { preloadStrategy: 'modulepreload' },
		// without it the pages have no meta tag
		...(isCarriedByHeaders(process.env)
			? {}
			: { csp: { mode: 'hash', directives: metaDirectives(process.env) } })
	}
};
