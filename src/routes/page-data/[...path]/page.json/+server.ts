import { error, json } from '@sveltejs/kit';
import { pageFileAt, pageFilePaths } from '$lib/server/page-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pageFilePaths().map((path) => ({ path }));

/** The file of a page, for the build of the page and for a browser that comes to it from another one. */
export const GET: RequestHandler = ({ params }) => {
	const file = pageFileAt(params.path);
	return file ? json(file) : error(404, 'No such page');
};
