import { otherLanguage, type Language } from '../address/language';
import type { FiguresPage } from '../pages/figures';
import type { Variants } from '../records/fold';
import type { FigureRow } from '../pages/views';
import { builtPage } from './fetched';
import { address } from '../ui/base/address';
import { rowsOfTable } from './table-rows';
import { traditional } from './traditional';

/** What a reader may type that the page does not show: its rows in the other language, and traditional characters. */
export type MoreWords = {
	/** of the page; null while there is nothing */
	language: Language | null;
	others: ReadonlyMap<string, FigureRow>;
	variants: Variants | undefined;
};

export const NO_MORE_WORDS: MoreWords = { language: null, others: new Map(), variants: undefined };

/** Fetches them; of two files that are asked for, one that cannot be had takes nothing from the other. */
export async function moreWords({ language, path }: FiguresPage): Promise<MoreWords> {
	const other = otherLanguage(language);
	const [page, pairs] = await Promise.allSettled([builtPage(address(path, other)), traditional()]);
	const rows = page.status === 'fulfilled' ? rowsOfTable(page.value, other, []) : [];
	return {
		// whatever is missing is asked for again
		language: page.status === 'fulfilled' && pairs.status === 'fulfilled' ? language : null,
		others: new Map(rows.map((row) => [row.id, row])),
		variants: pairs.status === 'fulfilled' ? pairs.value : undefined
	};
}
