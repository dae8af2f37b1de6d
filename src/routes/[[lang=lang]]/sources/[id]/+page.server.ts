import { idsOf, pageOf } from '$lib/server/page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('sources');

export const load: PageServerLoad = (event) => pageOf('source', event);
