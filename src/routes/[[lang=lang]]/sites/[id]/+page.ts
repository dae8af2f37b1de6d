import { pageOf } from '$lib/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => pageOf('site', `/sites/${event.params.id}/`, event);
