import { pageOf } from '$lib/files/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => pageOf('site', `/sites/${event.params.id}/`, event);
