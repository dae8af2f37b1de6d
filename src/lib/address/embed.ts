import { escapeXml } from '../../../geo/shared/xml';

/** What a page in the frame of another one may do; with less it is a drawing, a text and links. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups';
/** What of the browser it may use. */
export const ALLOWED = 'fullscreen; clipboard-write';

/** What a frame tells the page around it, and what that may ask of the frame. */
export const TELLS = 'landsea-height';
export const ASKS = 'landsea-ask';

/** The size of a frame unless somebody asks for another, px. */
export const EMBED_SIZE = { width: 800, height: 600 };

/** px, or as wide as the text around. */
export type FrameSize = { width: number | '100%'; height: number };

/** The address of a page as it stands in a frame: its state goes along. */
export function embedAddress(address: string): string {
	return withQuery(address, 'embed=1');
}

/** The address of the whole page that a frame shows a part of. */
export function wholeAddress(address: string): string {
	return withQuery(address);
}

/** An address with another word on frames, and the rest of its query as it is. */
function withQuery(address: string, ...more: string[]): string {
	const url = new URL(address);
	const kept = url.search
		.slice(1)
		.split('&')
		.filter((part) => part && !/^embed=/.test(part));
	url.search = [...kept, ...more].join('&');
	return url.href;
}

/** The element that shows a page inside another one. */
export function embedCode(address: string, title: string, { width, height }: FrameSize): string {
	const attributes = {
		src: embedAddress(address),
		title,
		width,
		height,
		loading: 'lazy',
		sandbox: SANDBOX,
		allow: ALLOWED,
		style: 'border:0;max-width:100%'
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}
