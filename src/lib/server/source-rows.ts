import { inLanguagePath } from '../../../geo/shared/addresses';
import type { SourcesPage } from '../pages/sources';
import type { SourceRow } from '../pages/views';
import { pageAt } from './page-at';

/** The rows of the list of sources while the site is built; in the browser its counterpart in lib/files reads them from the list. */
export function sourceRows({ language, path }: SourcesPage): SourceRow[] {
	const page = pageAt(inLanguagePath(path, language));
	if (page?.kind !== 'sources') throw new Error(`${path}: found no page of sources, wanted one`);
	return page.sources;
}
