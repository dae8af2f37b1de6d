import { json } from '@sveltejs/kit';
import { sent } from '$lib/search/search-file';
import { searchFile } from '$lib/server/search-file';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the search in the browser knows, in both languages. */
export const GET: RequestHandler = () => json(sent(searchFile()));
