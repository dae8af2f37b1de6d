import { pageOf } from '$lib/page-file';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) =>
	pageOf('leg', `/routes/${event.params.id}/${event.params.n}/`, event);
