import type { ParamMatcher } from '@sveltejs/kit';

/** The name of something that has a page, and not of a file that lies beside the pages, like `/routes/oembed.json`. */
export const match: ParamMatcher = (value) => !value.includes('.');
