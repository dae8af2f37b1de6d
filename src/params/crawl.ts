import type { ParamMatcher } from '@sveltejs/kit';

/** A file beside the pages; which of them there are says what makes them, since this travels with every page. */
export const match: ParamMatcher = (value) => value.includes('.');
