import type { Edit, World } from './world';

/** One way to break one rule: `plant` says what to change in the records so that `rule` must tell of it. */
export type Fault = { rule: string; plant(world: World): Edit[] };
