import { legsOfRoutes } from '$lib/server/ids';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => legsOfRoutes();
