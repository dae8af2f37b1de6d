import { readAtlas } from '../../../geo';
import { pagePaths } from '$lib/atlas/page-data';
import { base } from '$lib/base-path';
import { robots, sitemap } from '$lib/server/crawl';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Both files name full addresses, so without an origin there are none. */
export const entries: EntryGenerator = () =>
	__ORIGIN__ ? [{ crawl: 'robots.txt' }, { crawl: 'sitemap.xml' }] : [];

export const GET: RequestHandler = ({ params }) => {
	const root = `${__ORIGIN__}${base}`;
	return params.crawl === 'robots.txt'
		? new Response(robots(root), { headers: { 'content-type': 'text/plain' } })
		: new Response(sitemap(root, pagePaths(readAtlas())), { headers: { 'content-type': 'application/xml' } });
};
