/**
 * The parts of a symbol, in the classes that the style sheets colour: a line in the ink of its tone, a core in the ground
 * that shows through it, and ties on the line; on a core they are of its ink.
 */
type Part = 'line' | 'core' | 'ties';

/** One line over the course of a leg, in px for a symbol of a full width `w`. */
export type Stroke = {
	part: Part;
	/** `edge` is how thick the outline of a hollow symbol is */
	width: (w: number, edge: number) => number;
	/** on and off; 0 on is a dot */
	dash?: (w: number) => readonly [on: number, off: number];
	/** where the first dash begins */
	start?: (w: number) => number;
	/** the dashes of the map in widths of the stroke, where they are not those above to a tenth */
	mapDash?: readonly [on: number, off: number];
	/** two lines along the edges of the width rather than one, so many px thick */
	sides?: number;
	isRound?: true;
};

/** Images that the map repeats along a line, for what its lines cannot draw. */
export type Shape = 'waves' | 'hollow-waves' | 'boxes' | 'rings';

/** How a leg is drawn along its course. */
export type LegSymbol = {
	/** the lowest first; the map draws them unless it has an image */
	strokes: readonly Stroke[];
	/** the image, and its width as a share of the symbol's */
	image?: readonly [shape: Shape, share: number];
	/** of the width of a hairline, whatever the width of the others */
	isHairline?: true;
};

/** Thickness in px of the outline of a hollow symbol. */
export const OUTLINE = 0.85;
/** Dots have no length, and some drawers draw nothing where nothing is long. */
export const DOT = 0.01;

/** Hollow boxes and rings in widths: length of one repeat, and what of it is the middle line of the outline. */
export const BOX = { period: 2.4, on: 0.62, height: 0.8 };
export const RING = { period: 2.1, diameter: 0.8 };

/** Boxes with gaps. */
export const boxes: LegSymbol = {
	strokes: [
		{
			part: 'line',
			width: (w) => BOX.height * w,
			dash: (w) => aroundBox(w, OUTLINE)
		},
		{
			part: 'core',
			width: (w, edge) => BOX.height * w - 2 * edge,
			dash: (w) => aroundBox(w, -OUTLINE),
			start: () => OUTLINE
		}
	],
	image: ['boxes', 1]
};

/** Rings in a row, of a share of the width. */
export function rings(share: number): LegSymbol {
	const dash = (w: number): [number, number] => [0, RING.period * share * w];
	return {
		strokes: [
			{ part: 'line', width: (w, edge) => RING.diameter * share * w + edge, dash, isRound: true },
			{ part: 'core', width: (w, edge) => RING.diameter * share * w - edge, dash, isRound: true }
		],
		image: ['rings', share]
	};
}

/** Length of a box and of its gap with an outline on both ends, or without where it is negative. */
function aroundBox(w: number, outline: number): [number, number] {
	const on = BOX.on * BOX.period * w + outline;
	return [on, BOX.period * w - on];
}

/** A line that is drawn for one size only, fitted to its pixels; without a width it is filled, in the ink. */
export type Drawn =
	| { part: Part; d: string; width: number; dash?: string; isRound?: true }
	| { part: 'dots'; d: string; width?: never; dash?: never; isRound?: never };

/** Lines of a sample as SVG: the page colours them by their parts. */
export function drawnSvg(lines: readonly Drawn[]): string {
	return lines
		.map(({ part, d, width, dash, isRound }) => {
			const ends = isRound ? ' stroke-linecap="round"' : '';
			const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
			const strokes = width ? ` stroke-width="${width}"${dashes}${ends}` : '';
			return `<path class="${part}" d="${d}"${strokes}/>`;
		})
		.join('');
}
