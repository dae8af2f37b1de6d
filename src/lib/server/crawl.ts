import { inLanguagePath } from '../../../geo/shared/addresses';
import { LANGUAGES, languages, type Language } from '../../../geo/shared/languages';

/** What crawlers may read (everything), and where the list of pages is; `root` is origin and base path. */
export function robots(root: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`;
}

/** Every page in every language, each with its addresses in all of them. */
export function sitemap(root: string, paths: readonly string[]): string {
	const at = (path: string, language: Language) => `${root}${inLanguagePath(path, language)}`;
	const entries = paths.flatMap((path) => {
		const others = languages.map(
			(language) =>
				`<xhtml:link rel="alternate" hreflang="${LANGUAGES[language].tag}" href="${at(path, language)}"/>`
		);
		return languages.map((language) => `<url><loc>${at(path, language)}</loc>${others.join('')}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}
