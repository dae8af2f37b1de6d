import { figureRow } from '$lib/i18n/figure-row';
import { pageOf } from '$lib/server/page';
import { TableRows } from '$lib/ui/table-rows';
import type { PageServerLoad } from './$types';

/** The rows travel by themselves, in the table that the page shows. */
export const load: PageServerLoad = (event) => {
	const { page } = pageOf('figures', event);
	const rows = page.rows.map((claim) => figureRow(claim, page.language));
	return {
		page: { ...page, rows: [], measures: [] },
		table: new TableRows(page.language, page.measures, rows)
	};
};
