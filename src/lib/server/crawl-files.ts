import { readAtlas } from '../../../geo';
import { base } from '../files/base-path';
import { pagePaths } from '../pages/index';
import { robots, sitemap } from './crawl';

/** The files for search engines by name. */
export const crawlFiles: Record<string, { type: string; text: () => string }> = {
	'robots.txt': { type: 'text/plain', text: () => robots(`${__ORIGIN__}${base}`) },
	'sitemap.xml': {
		type: 'application/xml',
		text: () => sitemap(`${__ORIGIN__}${base}`, pagePaths(readAtlas()))
	}
};
