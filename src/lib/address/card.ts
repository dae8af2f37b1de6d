import { inLanguagePath } from '../../../geo/shared/addresses';
import type { Language } from './language';

/** Pixels of the picture that stands for a page where somebody links to it. */
export const CARD = { width: 1200, height: 630 };

/** The picture of the atlas, for pages that have none of their own. */
const ATLAS_CARD = '/cards/atlas.png';

/** Beginnings of the addresses of pages with pictures of their own; a step of a tour shares that of its tour. */
const OWN = /^(\/(?:sites|cities|routes)\/[^/]+(?:\/\d+)?|\/tours\/[^/]+)\//;

/** Where the picture of a page lies, from the root of the site. */
export function cardUrl(path: string, language: Language): string {
	const own = OWN.exec(path)?.[1];
	const url = own ? `/cards${own}.png` : ATLAS_CARD;
	return url.replace('/cards', `/cards${inLanguagePath('', language)}`);
}
