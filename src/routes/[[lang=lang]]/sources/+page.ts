import { pageOf } from '$lib/files/page-file';
import { sourceRows } from '#source-rows';
import type { PageLoad } from './$types';

/** The rows travel by themselves, in the list that the page shows. */
export const load: PageLoad = async (event) => {
	const data = await pageOf('sources', event);
	return { ...data, rows: sourceRows(data.page) };
};
