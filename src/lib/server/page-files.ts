import { downloadsIn } from './downloads';
import { legendOf } from './legend-of';
import { pageAt } from './page-at';
import { recordLists } from './record-lists';

/** The page for unknown addresses, which is made of the lists of all records. */
const NOT_FOUND = 'not-found';

/** What a page is made of, as it is written to its file; null where no such page exists. */
export function pageFileAt(path: string): object | null {
	if (path === NOT_FOUND) return recordLists();
	const page = pageAt(`/${path}`);
	if (!page) return null;
	const file = { page, legend: legendOf(page) };
	// the rows are in the table of the page itself
	if (page.kind === 'figures') return { ...file, page: { ...page, rows: [] } };
	return page.kind === 'data' ? { ...file, downloads: downloadsIn(page.language) } : file;
}
