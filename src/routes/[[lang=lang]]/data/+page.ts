import type { DataFile } from '../../../../geo';
import { pageOf } from '$lib/page-file';
import type { PageLoad } from './$types';

/** The list of files stands in the file of the page. */
export const load: PageLoad = (event) => pageOf<'data', { files: DataFile[] }>('data', '/data/', event);
