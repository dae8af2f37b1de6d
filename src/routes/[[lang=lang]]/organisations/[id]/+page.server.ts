import { idsOf, pageOf } from '$lib/server/page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('organisations');

export const load: PageServerLoad = (event) => pageOf('organisation', event);
