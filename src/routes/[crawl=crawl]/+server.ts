import { base } from '$lib/files/base-path';
import { pagePaths } from '$lib/pages/index';
import { robots, sitemap } from '$lib/server/crawl';
import { readAtlas } from '../../../geo';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The files for search engines by name. */
const files: Record<string, { type: string; text: () => string }> = {
	'robots.txt': { type: 'text/plain', text: () => robots(`${__ORIGIN__}${base}`) },
	'sitemap.xml': {
		type: 'application/xml',
		text: () => sitemap(`${__ORIGIN__}${base}`, pagePaths(readAtlas()))
	}
};

/** Both files name full addresses, so without an origin there are none. */
export const entries: EntryGenerator = () =>
	__ORIGIN__ ? Object.keys(files).map((crawl) => ({ crawl })) : [];

export const GET: RequestHandler = ({ params }) => {
	const file = files[params.crawl];
	return new Response(file?.text(), { headers: { 'content-type': file?.type ?? 'text/plain' } });
};
