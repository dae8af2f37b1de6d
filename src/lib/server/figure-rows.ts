import { inLanguagePath } from '../../../geo/shared/addresses';
import type { FiguresPage } from '../pages/figures';
import type { FigureRow } from '../pages/views';
import { figureRow } from '../words/figure-row';
import { pageAt } from './page-at';

/** The rows of the table of claims while the site is built; in the browser its counterpart in lib/ui reads them from the table. */
export function figureRows({ language, path }: FiguresPage): FigureRow[] {
	const page = pageAt(inLanguagePath(path, language));
	if (page?.kind !== 'figures') throw new Error(`${path}: found no page of figures, wanted one`);
	return page.rows.map((claim) => figureRow(claim, language));
}
