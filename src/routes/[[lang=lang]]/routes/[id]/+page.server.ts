import { idsOf } from '$lib/server/ids';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => idsOf('routes');
