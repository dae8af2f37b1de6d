import { LANGUAGES } from '../../../../geo/shared/languages';
import { escapeXml } from '../../../../geo/shared/xml';
import { element } from '../../static-map/element';
import { pictureContext } from '../style/picture-context';
import { short } from './values';

/** What other programs may have of the letters of the atlas, the nearest first; theirs are cut out of Source Sans and Noto Sans SC. */
export const FAMILY =
	"'Landsea Sans', 'Source Sans 3', 'Source Sans Pro', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

export type Face = { weight: 400 | 600; isItalic: boolean };

const HAN = /\p{Script=Han}/u;

/** Whether a text is Chinese, which stands upright and says so. */
export const isHan = (text: string): boolean => HAN.test(text);

/**
 * Measures letters in the fonts of the page, in ems.
 * @throws where the browser gives no canvas
 */
export function lettersOfPage(): (text: string, face: Face) => number {
	const context = pictureContext(1, 1);
	if (!context) throw new Error('no canvas to measure letters on');
	const { fontFamily } = getComputedStyle(document.body);
	const known = new Map<string, number>();
	return (text, { weight, isItalic }) => {
		const font = `${isItalic && !isHan(text) ? 'italic ' : ''}${weight} 100px ${fontFamily}`;
		const key = `${font}|${text}`;
		const width = known.get(key) ?? ((context.font = font), context.measureText(text).width / 100);
		known.set(key, width);
		return width;
	};
}

/**
 * A part of a line; Chinese says what language it is in, so that its letters have the right forms.
 * @param around the face of the text that it is a part of
 */
export function spanOf(
	text: string,
	face: Face,
	around: Face,
	attributes: Record<string, string | undefined> = {}
): string {
	const isItalic = face.isItalic && !isHan(text);
	const own = {
		'font-weight': face.weight === around.weight ? undefined : String(face.weight),
		'font-style': isItalic === around.isItalic ? undefined : isItalic ? 'italic' : 'normal',
		'xml:lang': isHan(text) ? LANGUAGES.zh.tag : undefined
	};
	return element('tspan', { ...attributes, ...own }, escapeXml(text));
}

/** How the text of a layer looks. */
export function faceAttributes({ weight, isItalic }: Face): Record<string, string | undefined> {
	return {
		'font-weight': weight === 400 ? undefined : String(weight),
		'font-style': isItalic ? 'italic' : undefined
	};
}

/** A light edge round letters, painted below them. */
export function haloAttributes(
	halo: { colour: string; opacity: number },
	width: number
): Record<string, string | undefined> {
	if (width === 0) return {};
	return {
		stroke: halo.colour,
		'stroke-opacity': short(halo.opacity, 1),
		'stroke-width': short(2 * width),
		'stroke-linejoin': 'round',
		'paint-order': 'stroke'
	};
}
