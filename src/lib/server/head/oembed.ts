import { inLanguagePath } from '../../../../geo/shared/addresses';
import { addressOf, type Host } from '../../../../geo/shared/host';
import { CARD, cardUrl } from '../../address/card';
import { embedCode, EMBED_SIZE } from '../../address/embed';
import type { AnyPage } from '../../pages/index';
import { dictionary } from '../../words/dictionary';

/** How a page is put into another one, https://oembed.com: a file answers all who ask alike, whatever size they want. */
export function oembed({ path, language, title }: AnyPage, host: Host): string {
	const at = (url: string): string => addressOf(host, url);
	const name = dictionary(language).atlas;
	const home = at(inLanguagePath('/', language));
	const answer = {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: name,
		provider_url: home,
		author_name: name,
		author_url: home,
		...EMBED_SIZE,
		html: embedCode(at(inLanguagePath(path, language)), title, EMBED_SIZE),
		thumbnail_url: at(cardUrl(path, language)),
		thumbnail_width: CARD.width,
		thumbnail_height: CARD.height
	};
	return `${JSON.stringify(answer)}\n`;
}
