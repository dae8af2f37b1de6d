import { readAtlas } from '../../../geo';
import { CHANGES_URL, FEED_URL, inLanguagePath } from '../../../geo/shared/addresses';
import { languages, type Language } from '../../../geo/shared/languages';
import { base } from '../files/base-path';
import { changesPage } from '../pages/changes';
import { pagePaths } from '../pages/index';
import { PageLookup } from '../pages/page';
import { robots, sitemap } from './crawl';
import { feed } from './feed';

type CrawlFile = { type: string; text: () => string };

const feedFile = (language: Language): CrawlFile => ({
	type: 'application/atom+xml',
	text: () =>
		feed({ origin: __ORIGIN__, base }, changesPage(new PageLookup(readAtlas(), language, CHANGES_URL)))
});

/** The files for search engines and feed readers by path. */
export const crawlFiles: Record<string, CrawlFile> = {
	'robots.txt': { type: 'text/plain', text: () => robots(`${__ORIGIN__}${base}`) },
	'sitemap.xml': {
		type: 'application/xml',
		text: () => sitemap(`${__ORIGIN__}${base}`, pagePaths(readAtlas()))
	},
	...Object.fromEntries(
		languages.map((language) => [inLanguagePath(FEED_URL, language).slice(1), feedFile(language)])
	)
};
