import { error, json } from '@sveltejs/kit';
import { pageFileAt } from '$lib/server/page-files';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The file of a page, for the build of the page and for a browser that comes to it from another one. There are no
 * entries: each page asks for its file while it is built, which writes it.
 */
export const GET: RequestHandler = ({ params }) => {
	const file = pageFileAt(params.path);
	return file ? json(file) : error(404, 'No such page');
};
