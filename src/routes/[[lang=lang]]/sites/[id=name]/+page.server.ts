import { entriesOf } from '$lib/server/entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => entriesOf('site');
