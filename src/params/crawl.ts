import type { ParamMatcher } from '@sveltejs/kit';
import { FEED_URL, inLanguagePath, OEMBED_FILE } from '../../geo/shared/addresses';
import { languages } from '../../geo/shared/languages';

const feeds = languages.map((language) => inLanguagePath(FEED_URL, language).slice(1));

/** The files that tell search engines what there is, feed readers what is new, and other pages how to embed one. */
export const match: ParamMatcher = (parameter) =>
	['robots.txt', 'sitemap.xml', OEMBED_FILE, ...feeds].includes(parameter) ||
	parameter.endsWith(`/${OEMBED_FILE}`);
