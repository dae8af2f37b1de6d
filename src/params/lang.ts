import type { ParamMatcher } from '@sveltejs/kit';

/** The one language that has a prefix of its own; English lives at the root. */
export const match: ParamMatcher = (value) => value === 'zh';
