import { resolve } from '$app/paths';
import { inLanguagePath } from '../../../../geo/shared/addresses';
import type { Language } from '../../../../geo/shared/languages';

/** Address of a page of the atlas: language prefix and base path put before a root-relative one. */
export function address(url: string, language: Language): string {
	// Kit types its own routes only; addresses here come from the records, and a test compares them with the built pages
	return resolve(inLanguagePath(url, language) as '/');
}
