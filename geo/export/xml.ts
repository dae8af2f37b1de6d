import { codes } from '../read/codes';
import { escapeXml } from '../shared/xml';
import type { SiteProperties } from '../atlas/features';

type Known = Pick<SiteProperties, 'accuracy' | 'accuracy_m' | 'placeholder_position'>;

/** How well a place is known, in a sentence for files that have no fields for it. */
export function placeText({ accuracy, accuracy_m, placeholder_position }: Known): string {
	const radius = accuracy_m === null ? '' : `, within ${accuracy_m} m`;
	const standIn = placeholder_position ? '; the point stands for a larger place' : '';
	return `Place: ${codes.accuracy[accuracy].en}${radius}${standIn}.`;
}

/** An element that holds a text. */
export function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

/** An element that holds HTML; `>` in its texts is escaped already, so that nothing in it ends the section. */
export function htmlElement(name: string, html: string): string {
	return `<${name}><![CDATA[${html}]]></${name}>`;
}
