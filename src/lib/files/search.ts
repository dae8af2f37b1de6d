import { asset } from '$app/paths';
import type { SearchFile } from '../search/search-file';
import { openSearch, type Search } from '../search/search';
import { traditional } from './data-file';
import { fetchJson } from './fetched';

/**
 * Fetches what the search knows. Without the table of traditional characters it works with all others.
 * @throws as `fetched` does
 */
export async function loadSearch(): Promise<Search> {
	const [file, variants] = await Promise.all([
		fetchJson<SearchFile>(asset('/search.json')),
		traditional().catch(() => undefined)
	]);
	return openSearch(file, variants);
}
