import type { ParamMatcher } from '@sveltejs/kit';

/** The files that tell search engines what there is. */
export const match: ParamMatcher = (parameter) => parameter === 'robots.txt' || parameter === 'sitemap.xml';
