import { error, json } from '@sveltejs/kit';
import { NOT_FOUND, pageFileAt } from '$lib/server/page-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Each page asks for its file while it is built, which writes it; one entry tells that the route is in use. */
export const entries: EntryGenerator = () => [{ path: NOT_FOUND }];

/** The file of a page, for a browser that comes to it from another one. */
export const GET: RequestHandler = ({ params }) => {
	const file = pageFileAt(params.path);
	return file ? json(file) : error(404, 'No such page');
};
