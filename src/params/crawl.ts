import type { ParamMatcher } from '@sveltejs/kit';
import { FEED_URL, inLanguagePath } from '../../geo/shared/addresses';
import { languages } from '../../geo/shared/languages';

const feeds = languages.map((language) => inLanguagePath(FEED_URL, language).slice(1));

/** The files that tell search engines what there is, and feed readers what is new. */
export const match: ParamMatcher = (parameter) => ['robots.txt', 'sitemap.xml', ...feeds].includes(parameter);
