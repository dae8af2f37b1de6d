import { OTHER_SCRIPT } from '../../../geo/shared/city-names';

/** A line of a label, in pixels; a part that runs on stands behind the one before it on the same line. */
export type TextLine = { text: string; size: number; isOther: boolean; runsOn: boolean };
export type TextBlock = { lines: TextLine[]; width: number; height: number };

export type BlockStyle = {
	size: number;
	/** both scripts on one line, or the other below the first */
	lines: 1 | 2;
	/** longer names are broken into two lines, in ems */
	mostWidth: number;
	/** space between letters, in ems */
	spacing?: number;
	letters?: keyof typeof LATIN;
};

const LINE_HEIGHT = 1.2;
/** Width of a character as a share of the size: Han as wide as high, Latin about half. */
const HAN = 1;
const LATIN = { upright: 0.52, italic: 0.46, capital: 0.62 };

/** A name and its other script, with the room they take as far as it can be told without the font. */
export function textBlock(name: string, other: string, style: BlockStyle): TextBlock {
	const { size, lines: count, mostWidth } = style;
	const otherSize = Math.round(10 * OTHER_SCRIPT * size) / 10;
	const width = (text: string, px: number): number => widthOf(text, px, style);
	const own = (text: string): TextLine => ({ text, size, isOther: false, runsOn: false });
	const second = (text: string): TextLine => ({ text, size: otherSize, isOther: true, runsOn: count === 1 });
	if (count === 1)
		return {
			lines: [own(name), second(` ${other}`)],
			width: width(name, size) + width(` ${other}`, otherSize),
			height: size * LINE_HEIGHT
		};
	const most = mostWidth * size;
	const lines = [
		...wrap(name, most, (text) => width(text, size)).map(own),
		...wrap(other, most, (text) => width(text, otherSize)).map(second)
	];
	return {
		lines,
		width: Math.max(...lines.map((line) => width(line.text, line.size))),
		height: lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0)
	};
}

/** Baselines of the lines from the top of the block. */
export function baselines({ lines }: TextBlock): number[] {
	let top = 0;
	return lines.map(({ size, runsOn }) => {
		if (!runsOn) top += size * LINE_HEIGHT;
		return top - size * 0.27;
	});
}

function wrap(text: string, most: number, width: (text: string) => number): string[] {
	const words = text.split(' ');
	if (width(text) <= most || words.length < 2) return [text];
	const broken = words
		.slice(1)
		.map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
	const longest = (parts: string[]) => Math.max(...parts.map(width));
	return broken.reduce((best, parts) => (longest(parts) < longest(best) ? parts : best));
}

function widthOf(text: string, size: number, { spacing = 0, letters = 'upright' }: BlockStyle): number {
	const han = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
	return size * (HAN * han + LATIN[letters] * (text.length - han) + spacing * text.length);
}
