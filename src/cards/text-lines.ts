import { Resvg } from '@resvg/resvg-js';
import { escapeXml } from '../../geo/shared/xml';

/** Letters of one look. */
export type Look = { size: number; weight: 400 | 600; isChinese: boolean };

/** What draws and measures letters: files of fonts, those with Latin letters alone, and what was measured. */
export type Letters = { fontFiles: string[]; latinFiles: string[]; widths: Map<string, number> };

// as the files call themselves
export const LATIN_FAMILY = 'LandseaSans';
export const CHINESE_FAMILY = 'Noto Sans SC Thin';

/** What is as wide as an ideograph; in Chinese texts some marks are that have their codes from Latin ones. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;
const WIDE_IN_CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef—…“”]/;

/** No line begins with these, or ends with those. */
const NO_START = /^[，。、；：！？）》」』”’·…—%]/;
const NO_END = /[（《「『“‘]$/;
/** The size at which letters are measured, px. */
const MEASURED = 100;

const isWide = (character: string, { isChinese }: Look): boolean =>
	(isChinese ? WIDE_IN_CHINESE : WIDE).test(character);

export const fontsOf = (fontFiles: string[]) => ({ loadSystemFonts: false, fontFiles });

/** The width of a text, as it will be drawn but for kerning. */
export function widthOf(text: string, look: Look, letters: Letters): number {
	const ems = Array.from(text, (one) => (isWide(one, look) ? 1 : advanceOf(one, look, letters)));
	return look.size * ems.reduce((sum, em) => sum + em, 0);
}

/** How far a Latin letter takes the next one along, in ems: what it adds between two others. */
function advanceOf(letter: string, { weight }: Look, letters: Letters): number {
	const key = `${weight} ${letter}`;
	const known = letters.widths.get(key);
	if (known !== undefined) return known;
	const width = inkWidth(`n${letter}n`, weight, letters) - inkWidth('nn', weight, letters);
	letters.widths.set(key, width / MEASURED);
	return width / MEASURED;
}

function inkWidth(text: string, weight: number, { latinFiles }: Letters): number {
	const words = `<text y="${MEASURED}" font-size="${MEASURED}" font-weight="${weight}" font-family="${LATIN_FAMILY}">${escapeXml(text)}</text>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200">${words}</svg>`;
	return new Resvg(svg, { font: fontsOf(latinFiles) }).getBBox()?.width ?? 0;
}

/** A line of text by its left end and its base; each script in its own font, since the painter would take any. */
export function line(text: string, look: Look, x: number, y: number, fill: string): string {
	const spans = runsOf(text, look).map(
		({ run, isHan }) =>
			`<tspan font-family="${isHan ? CHINESE_FAMILY : LATIN_FAMILY}">${escapeXml(run)}</tspan>`
	);
	return `<text x="${x}" y="${y}" fill="${fill}" font-size="${look.size}" font-weight="${look.weight}" xml:space="preserve">${spans.join('')}</text>`;
}

function runsOf(text: string, look: Look): { run: string; isHan: boolean }[] {
	const runs: { run: string; isHan: boolean }[] = [];
	for (const character of text) {
		const isHan = isWide(character, look);
		const last = runs.at(-1);
		if (last?.isHan === isHan) last.run += character;
		else runs.push({ run: character, isHan });
	}
	return runs;
}

/** A text in lines that fit; the last of them says that there was more. */
export function wrapped(text: string, look: Look, width: number, most: number, letters: Letters): string[] {
	const lines: string[] = [];
	for (const part of partsOf(text)) {
		const last = lines.at(-1);
		const isKept = last !== undefined && (NO_START.test(part) || NO_END.test(last));
		if (last !== undefined && (isKept || widthOf((last + part).trimEnd(), look, letters) <= width))
			lines[lines.length - 1] = last + part;
		else lines.push(part.trimStart());
	}
	const whole = lines.map((one) => one.trim());
	if (whole.length <= most) return whole;
	const kept = whole.slice(0, most);
	let end = kept.pop() ?? '';
	while (end.length > 1 && widthOf(`${end}…`, look, letters) > width) end = end.slice(0, -1).trimEnd();
	return [...kept, `${end}…`];
}

/** Where a line may be broken: after a space or a dash, and beside every Chinese character. */
function partsOf(text: string): string[] {
	return text.split(/(?<=[\s–-])|(?<=[\u2e80-\uffef·—])|(?=[\u2e80-\uffef])/u);
}
