import { CARD } from '../lib/address/card';
import type { Language } from '../lib/address/language';
import type { CardText } from './card-text';
import type { Room } from './map-picture';
import { line, widthOf, wrapped, type Letters, type Look } from './text-lines';

/** Where the map is, and where the words are: the larger part is the map's. */
export const MAP_ROOM: Room = { x: 500, y: 0, width: CARD.width - 500, height: CARD.height };
const WORDS = { x: 52, width: 404, top: 76, foot: 584 };

/** Colours of the light theme: whoever looks at a link has chosen no other. */
const COLOUR = {
	paper: '#fbf8f1',
	ink: '#25231f',
	ink2: '#575147',
	ink3: '#6b6457',
	hair: '#e2daca',
	route: '#b0151e'
};

/** Sizes of a title, the largest that fits first, with the lines that it may take. */
const TITLES = [
	[58, 2],
	[50, 3],
	[42, 4],
	[36, 4],
	[30, 5]
] as const;
const VALUES = [52, 44, 36, 30, 25];
/** Heights of lines of a size, and of what stands between the parts of the words; px. */
const LINE = 1.2;
const GAP = { title: 14, other: 8, rule: 26, value: 56, under: 34, foot: 58 };

/** A text in its letters and colour, in lines. */
type Block = { lines: string[]; look: Look; fill: string };

/** The picture of a page: words on paper, its map beside them, and one red line between. */
export function drawCard(
	text: CardText,
	language: Language,
	map: string,
	icon: string,
	letters: Letters
): string {
	const block = (
		words: string,
		size: number,
		fill: string,
		most = 2,
		weight: Look['weight'] = 400
	): Block => {
		const look = { size, weight, isChinese: language === 'zh' };
		return { lines: words ? wrapped(words, look, WORDS.width, most, letters) : [], look, fill };
	};
	const under = text.figure
		? [block(text.figure.of, 23, COLOUR.ink), block(text.figure.said, 21, COLOUR.ink3)]
		: [];
	const lowest = WORDS.foot - GAP.foot;
	const underTop = lowest - heightOf(under);
	const valueBase = underTop - (heightOf(under) > 0 ? GAP.under - 22 : -18);
	const ruleAt = valueBase - GAP.value;
	const floor = text.figure ? ruleAt - GAP.rule : lowest;
	const kind = block(text.kind, 23, COLOUR.ink2);
	const other = block(text.other === text.title ? '' : text.other, 25, COLOUR.ink2);
	const top = WORDS.top + heightOf([kind]);
	const title = titleBlock(text.title, floor - top - GAP.title - GAP.other - heightOf([other]));
	const titleTop = top + GAP.title;
	const otherTop = titleTop + heightOf([title]) + GAP.other;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${COLOUR.paper}"/>`,
		map,
		`<rect width="${MAP_ROOM.x}" height="${CARD.height}" fill="${COLOUR.paper}"/>`,
		`<rect x="${MAP_ROOM.x - 5}" width="5" height="${CARD.height}" fill="${COLOUR.route}"/>`,
		written(kind, WORDS.top - kind.look.size),
		written(title, titleTop - kind.look.size),
		written(other, otherTop - kind.look.size),
		...(text.figure ? [rule(ruleAt), value(text.figure.value), ...stacked(under, underTop)] : []),
		`<svg x="${WORDS.x}" y="${WORDS.foot - 26}" width="36" height="36" viewBox="0 0 64 64">${icon}</svg>`,
		line(
			text.atlas,
			{ size: 24, weight: 600, isChinese: language === 'zh' },
			WORDS.x + 48,
			WORDS.foot,
			COLOUR.ink
		),
		'</svg>'
	].join('');

	/** The largest letters in which a title has all its words. */
	function titleBlock(words: string, room: number): Block {
		const sizes = TITLES.map(([size, most]) => ({ block: block(words, size, COLOUR.ink, 9, 600), most }));
		const fits = sizes.find(
			({ block: one, most }) =>
				one.lines.length <= most &&
				heightOf([one]) <= room &&
				one.lines.every((part) => widthOf(part, one.look, letters) <= WORDS.width)
		);
		return fits?.block ?? block(words, 30, COLOUR.ink, Math.max(1, Math.floor(room / (30 * LINE))), 600);
	}

	/** A figure is never broken: long ones are in smaller letters. */
	function value(words: string): string {
		const look = (size: number): Look => ({ size, weight: 600, isChinese: language === 'zh' });
		const size = VALUES.find((one) => widthOf(words, look(one), letters) <= WORDS.width) ?? 22;
		return line(words, look(size), WORDS.x, Math.round(valueBase), COLOUR.ink);
	}
}

function heightOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { lines, look }) => sum + lines.length * look.size * LINE, 0);
}

function written({ lines, look, fill }: Block, top: number): string {
	return lines
		.map((one, at) => line(one, look, WORDS.x, Math.round(top + look.size + at * look.size * LINE), fill))
		.join('');
}

function stacked(blocks: readonly Block[], top: number): string[] {
	return blocks.map((block, at) => written(block, top + heightOf(blocks.slice(0, at))));
}

const rule = (y: number): string =>
	`<rect x="${WORDS.x}" y="${Math.round(y)}" width="${WORDS.width}" height="1.5" fill="${COLOUR.hair}"/>`;
