import { codes } from '../read/codes';
import type { SiteProperties } from '../atlas/features';

type Known = Pick<SiteProperties, 'accuracy' | 'accuracy_m' | 'placeholder_position'>;

/** How well a place is known, in a sentence for files that have no fields for it. */
export function placeText({ accuracy, accuracy_m, placeholder_position }: Known): string {
	const radius = accuracy_m === null ? '' : `, within ${accuracy_m} m`;
	const standIn = placeholder_position ? '; the point stands for a larger place' : '';
	return `Place: ${codes.accuracy[accuracy].en}${radius}${standIn}.`;
}

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** Text for an element or an attribute; what XML 1.0 cannot hold (control characters, lone surrogates) is dropped. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** An element that holds a text. */
export function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

/** An element that holds HTML; `>` in its texts is escaped already, so that nothing in it ends the section. */
export function htmlElement(name: string, html: string): string {
	return `<${name}><![CDATA[${html}]]></${name}>`;
}
