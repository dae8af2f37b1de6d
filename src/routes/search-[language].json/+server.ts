import { json } from '@sveltejs/kit';
import { languages, languageOf } from '../../../geo/shared/languages';
import { searchSentences } from '$lib/server/search-file';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languages.map((language) => ({ language }));

/** The sentences that the search in the browser knows in one language. */
export const GET: RequestHandler = ({ params }) => json(searchSentences(languageOf(params.language)));
