import { inLanguagePath, OEMBED_FILE } from '../../../../geo/shared/addresses';
import { linkOf, type Host } from '../../../../geo/shared/host';
import { LANGUAGES } from '../../../../geo/shared/languages';
import { escapeXml } from '../../../../geo/shared/xml';
import { CARD, cardUrl } from '../../address/card';
import { otherLanguage, type Language } from '../../address/language';
import type { AnyPage } from '../../pages/index';
import { dictionary } from '../../words/dictionary';

const localeOf = (language: Language): string => LANGUAGES[language].locale.replace('-', '_');

/**
 * What a link to a page is shown by: Open Graph, cards of Twitter, and the address of its oEmbed. The title is the app's,
 * which keeps it true from page to page. Addresses have to be whole: where nobody knows the origin there are none.
 */
export function linkTags(page: AnyPage, host: Host): string {
	const { language, path, kind, description, title } = page;
	const t = dictionary(language);
	const address = linkOf(host, inLanguagePath(path, language));
	const image = linkOf(host, cardUrl(path, language));
	const properties: Record<string, string | number | null> = {
		'og:description': description,
		'og:type': kind === 'home' ? 'website' : 'article',
		'og:site_name': t.atlas,
		'og:locale': localeOf(language),
		'og:locale:alternate': localeOf(otherLanguage(language)),
		'og:url': address,
		'og:image': image,
		'og:image:width': image && CARD.width,
		'og:image:height': image && CARD.height,
		'og:image:alt': image && `${title}${t.comma}${t.map.title}`
	};
	const tags = Object.entries(properties)
		.filter(([, content]) => content !== null)
		.map(([name, content]) => `<meta property="${name}" content="${escapeXml(String(content))}">`);
	const look = `<meta name="twitter:card" content="summary${image ? '_large_image' : ''}">`;
	return [...tags, look, address ? oembedLink(address, title) : ''].join('');
}

function oembedLink(address: string, title: string): string {
	return `<link rel="alternate" type="application/json+oembed" href="${escapeXml(address)}${OEMBED_FILE}" title="${escapeXml(title)}">`;
}
