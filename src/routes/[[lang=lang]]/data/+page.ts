import { pageOf } from '$lib/files/page-file';
import type { Downloads } from '$lib/server/downloads';
import type { PageLoad } from './$types';

/** The list of files stands in the file of the page. */
export const load: PageLoad = (event) => pageOf<'data', { downloads: Downloads }>('data', event);
