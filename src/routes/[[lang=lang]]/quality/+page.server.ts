import { pageOf } from '$lib/server/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => pageOf('quality', event);
