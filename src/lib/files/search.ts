import { asset } from '$app/paths';
import type { SearchFile } from '../search/search-file';
import { openSearch, type Search } from '../search/search';
import { traditional } from './traditional';

/**
 * Fetches what the search knows. Without the table of traditional characters it works with all others.
 * @throws where the server does not have it, or cannot be reached
 */
export async function loadSearch(): Promise<Search> {
	const [response, variants] = await Promise.all([
		fetch(asset('/search.json')),
		traditional().catch(() => undefined)
	]);
	if (!response.ok) throw new Error(`search.json: found the status ${response.status}, wanted the file`);
	// the build wrote it from checked records: it is not checked again
	return openSearch((await response.json()) as SearchFile, variants);
}
