/** A line of a label, in pixels. */
export type TextLine = { text: string; size: number; isOther: boolean };
export type TextBlock = { lines: TextLine[]; width: number; height: number };

/** Longer names are broken into two lines, in pixels. */
const MOST_WIDTH = 170;
/** The other script is smaller by two pixels, down to the smallest type of a map. */
const SMALLEST = 10.5;
const LINE_HEIGHT = 1.12;
/** Width of a character as a share of the size: Han as wide as high, Latin about half. */
const HAN = 1;
const LATIN = 0.54;

/** A name and its other script below it, with the room they take as far as it can be told without the font. */
export function textBlock(name: string, other: string, size: number): TextBlock {
	const otherSize = Math.max(size - 2, SMALLEST);
	const lines = [
		...wrap(name, size).map((text) => ({ text, size, isOther: false })),
		...wrap(other, otherSize).map((text) => ({ text, size: otherSize, isOther: true }))
	];
	return {
		lines,
		width: Math.max(...lines.map(({ text, size: lineSize }) => widthOf(text, lineSize))),
		height: lines.reduce((sum, { size: lineSize }) => sum + lineSize * LINE_HEIGHT, 0)
	};
}

/** Baselines of the lines from the top of the block. */
export function baselines({ lines }: TextBlock): number[] {
	let top = 0;
	return lines.map(({ size }) => {
		top += size * LINE_HEIGHT;
		return top - size * 0.26;
	});
}

function wrap(text: string, size: number): string[] {
	const words = text.split(' ');
	if (widthOf(text, size) <= MOST_WIDTH || words.length < 2) return [text];
	const broken = words
		.slice(1)
		.map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
	const longest = (parts: string[]) => Math.max(...parts.map((part) => widthOf(part, size)));
	return broken.reduce((best, parts) => (longest(parts) < longest(best) ? parts : best));
}

function widthOf(text: string, size: number): number {
	const han = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
	return size * (HAN * han + LATIN * (text.length - han));
}
