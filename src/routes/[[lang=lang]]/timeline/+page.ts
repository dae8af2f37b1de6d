import { pageOf } from '$lib/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => pageOf('timeline', '/timeline/', event);
