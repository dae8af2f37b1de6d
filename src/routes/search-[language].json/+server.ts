import { json } from '@sveltejs/kit';
import { languages, languageOf } from '../../../geo/shared/languages';
import { searchTold } from '$lib/server/search-told';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** What the search in the browser tells in one language alone. */
export const GET: RequestHandler = ({ params }) => json(searchTold(languageOf(params.language)));
