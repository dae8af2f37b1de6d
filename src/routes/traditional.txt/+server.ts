import { traditionalPairs } from '$lib/server/traditional';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Traditional characters, each with the simplified one after it: what a search in the browser makes them into. */
export const GET: RequestHandler = () =>
	new Response(traditionalPairs(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
