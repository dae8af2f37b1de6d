import { error, json } from '@sveltejs/kit';
import { readAtlas, readDataFiles } from '../../../../../geo';
import { pagePaths } from '$lib/atlas/page-data';
import { legendOf } from '$lib/server/legend-of';
import { pageAt } from '$lib/server/page-at';
import { recordLists } from '$lib/server/record-lists';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every page has its file, and so has the page for unknown addresses. */
export const entries: EntryGenerator = () => [
	...['', '/zh'].flatMap((prefix) =>
		pagePaths(readAtlas()).map((path) => ({ path: `${prefix}${path}`.slice(1, -1) }))
	),
	{ path: 'not-found' }
];

/** What a page is made of, for the build of the page and for a browser that comes to it from another one. */
export const GET: RequestHandler = ({ params }) => {
	if (params.path === 'not-found') return json(recordLists());
	const page = pageAt(`/${params.path}`);
	if (!page) error(404, 'No such page');
	const legend = legendOf(page);
	// the rows are in the table of the page itself
	if (page.kind === 'figures') return json({ page: { ...page, rows: [] }, legend });
	if (page.kind === 'data') return json({ page, legend, files: readDataFiles() });
	return json({ page, legend });
};
