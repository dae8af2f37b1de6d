import { readAtlas } from '../../../geo';
import { CHANGES_URL, FEED_URL, inLanguagePath, OEMBED_FILE } from '../../../geo/shared/addresses';
import { languages, type Language } from '../../../geo/shared/languages';
import { base } from '../files/base-path';
import { changesPage } from '../pages/changes';
import { pagePaths } from '../pages/index';
import { PageLookup } from '../pages/page';
import { robots, sitemap } from './crawl';
import { feed } from './feed';
import { oembed } from './head/oembed';
import { pageAt } from './page-at';

type CrawlFile = { type: string; text: () => string };

const feedFile = (language: Language): CrawlFile => ({
	type: 'application/atom+xml',
	text: () =>
		feed({ origin: __ORIGIN__, base }, changesPage(new PageLookup(readAtlas(), language, CHANGES_URL)))
});

/** How a page is put into another one; the prerenderer asks for those of pages only. */
const oembedFile = (path: string): CrawlFile => ({
	type: 'application/json',
	text: () => {
		const page = pageAt(path);
		return page ? oembed(page, { origin: __ORIGIN__, base }) : '';
	}
});

/** The files for search engines, feed readers and pages that embed one of these, by path. */
export const crawlFiles: Record<string, CrawlFile> = {
	'robots.txt': { type: 'text/plain', text: () => robots(`${__ORIGIN__}${base}`) },
	'sitemap.xml': {
		type: 'application/xml',
		text: () => sitemap(`${__ORIGIN__}${base}`, pagePaths(readAtlas()))
	},
	...Object.fromEntries(
		languages.map((language) => [inLanguagePath(FEED_URL, language).slice(1), feedFile(language)])
	),
	...Object.fromEntries(
		pagePaths(readAtlas()).flatMap((path) =>
			languages.map((language) => {
				const url = inLanguagePath(path, language);
				return [`${url}${OEMBED_FILE}`.slice(1), oembedFile(url)];
			})
		)
	)
};
