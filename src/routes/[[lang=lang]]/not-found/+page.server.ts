import { readAtlas } from '../../../../geo';
import type { PageServerLoad } from './$types';

/** The page behind 404.html: both languages in one, the records with a page of their own as links, no script of Svelte. */
export const load: PageServerLoad = () => {
	const { sites, cities, routes, organisations, nodes } = readAtlas();
	const lists = { cities, sites, routes, organisations, nodes };
	return {
		lists: Object.entries(lists).map(([kind, records]) => ({
			kind,
			records: records.map(({ name, name_zh, url }) => ({ name, name_zh, url }))
		}))
	};
};
