import { error } from '@sveltejs/kit';
import { crawlFiles } from '$lib/server/crawl-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** These files name full addresses, so without an origin there are none. */
export const entries: EntryGenerator = () =>
	__ORIGIN__ ? Object.keys(crawlFiles).map((crawl) => ({ crawl })) : [];

export const GET: RequestHandler = ({ params }) => {
	const file = crawlFiles[params.crawl];
	if (!file) error(404);
	return new Response(file.text(), { headers: { 'content-type': file.type } });
};
