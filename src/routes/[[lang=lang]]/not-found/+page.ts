import { base } from '$lib/files/base-path';
import type { RecordList } from '$lib/server/record-lists';
import type { PageLoad } from './$types';

export const csr = false;

/** The page behind 404.html: both languages in one, the records with a page of their own as links, no script of Svelte. */
export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch(`${base}/page-data/not-found/page.json`);
	return { lists: (await response.json()) as RecordList[] };
};
