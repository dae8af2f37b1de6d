import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The file that static hosts answer with for an unknown address. */
export const GET: RequestHandler = async ({ fetch }) => {
	const page = await fetch(resolve('/not-found/'));
	return new Response(await page.text(), { headers: { 'content-type': 'text/html' } });
};
