import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => pageOf('embeds', event);
