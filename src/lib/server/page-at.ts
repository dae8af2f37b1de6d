import { readAtlas, readLegLines, type Atlas } from '../../../geo';
import type { AnyPage } from '../pages/index';
import { pageData } from '../pages/index';

/** The page that was asked for last: its file and its drawing are made one after the other. */
let last: { atlas: Atlas; path: string; page: AnyPage | null } | null = null;

/**
 * What the page at an address shows; nobody may change it.
 * @param path address below the base path, with or without the language prefix and the trailing slash
 * @returns null where no such page exists
 */
export function pageAt(path: string): AnyPage | null {
	const atlas = readAtlas();
	const address = path.replace(/^\/|\/$/g, '');
	if (last?.atlas !== atlas || last.path !== address)
		last = { atlas, path: address, page: pageData(atlas, path, readLegLines()) };
	return last.page;
}
