import type { FiguresPage } from '../pages/figures';
import type { FigureRow } from '../pages/views';
import { rowsOfTable } from './table-rows';

/** The rows of the table of claims in the page that is there; none where it is another. */
export function figureRows({ language, measures }: FiguresPage): FigureRow[] {
	return rowsOfTable(document, language, measures);
}
