import { CENTRED } from './line';

export type Shape = 'waves' | 'hollow-waves' | 'boxes' | 'rings';

/** An image that repeats along a line: its shape, the width `px` of the line's symbol, and its two colours. */
export type Pattern = { shape: Shape; px: number; ink: string; ground: string };

/** Length of one repeat in widths: three and a half waves with a gap, or one box or ring with its gap. */
const PERIOD: Record<Shape, number> = {
	waves: 4.05 * 3,
	'hollow-waves': 4.05 * 3,
	boxes: 2.4,
	rings: 2.1
};

/** Height in widths: a wave swings 0.42 to each side and is 0.62 thick. */
const HEIGHT: Record<Shape, number> = { waves: 1.46, 'hollow-waves': 1.64, boxes: 0.8, rings: 1 };

/** Room for the halo and for soft edges. */
const MARGIN_PX = 3;

/** Length of one repeat in px at a whole zoom. */
export function patternLength({ shape, px }: Pick<Pattern, 'shape' | 'px'>): number {
	return PERIOD[shape] * px * CENTRED;
}

/** Height of the image in px, which is the width of the line that it is drawn on. */
export function patternHeight(shape: Shape, px: number): number {
	return Math.round((HEIGHT[shape] * px + MARGIN_PX) * 10) / 10;
}

/** Name under which the style asks for the image: everything that it is drawn from. */
export function patternId({ shape, px, ink, ground }: Pattern): string {
	return ['legs', shape, px.toFixed(2), ink, ground].join('|');
}

/** The pattern of a name; null for a name that is none of ours. */
export function parsePattern(id: string): Pattern | null {
	const [prefix, shape, px, ink, ground] = id.split('|');
	if (prefix !== 'legs' || !isShape(shape) || !px || !ink || !ground) return null;
	return { shape, px: Number(px), ink, ground };
}

function isShape(text: string | undefined): text is Shape {
	return text !== undefined && text in PERIOD;
}
