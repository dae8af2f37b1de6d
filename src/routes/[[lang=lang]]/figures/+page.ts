import { pageOf } from '$lib/files/page-file';
import { figureRows } from '#figure-rows';
import type { PageLoad } from './$types';

/** The rows travel by themselves, in the table that the page shows. */
export const load: PageLoad = async (event) => {
	const data = await pageOf('figures', event);
	return { ...data, rows: figureRows(data.page) };
};
