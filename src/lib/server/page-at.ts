import { readAtlas } from '../../../geo';
import type { AnyPage } from '../atlas/page';
import { pageData } from '../atlas/page-data';
import { dictionary } from '../i18n/dictionary';

/**
 * What the page at an address shows.
 * @param path address below the base path, with or without the language prefix and the trailing slash
 * @returns null where no such page exists
 */
export function pageAt(path: string): AnyPage | null {
	return pageData(readAtlas(), path, dictionary);
}
