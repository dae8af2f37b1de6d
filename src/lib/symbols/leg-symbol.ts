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
	/** the dashes of the map in widths of the stroke, where they are not those above to a tenth */
	mapDash?: readonly [on: number, off: number];
	/** two lines along the edges of the width rather than one, so many px thick */
	sides?: number;
	isRound?: true;
};

/** Figures in a row, for what plain lines cannot draw: the map repeats an image, its drawing does what it can. */
export type Shape = 'waves' | 'hollow-waves' | 'boxes' | 'rings';

/** How a leg is drawn along its course: in lines, the lowest first, or in figures of a share of its width. */
export type LegSymbol =
	| {
			strokes: readonly Stroke[];
			/** of the width of a hairline, whatever the width of the others */
			isHairline?: true;
			shape?: never;
	  }
	| { shape: Shape; share: number; strokes?: never; isHairline?: never };

/** Thickness in px of the outline of a hollow symbol. */
export const OUTLINE = 0.85;
/** Dots have no length, and some drawers draw nothing where nothing is long. */
export const DOT = 0.01;

/** Hollow boxes and rings in widths: length of one repeat, and what of it is the middle line of the outline. */
export const BOX = { period: 2.4, on: 0.62, height: 0.8 };
export const RING = { period: 2.1, diameter: 0.8 };

/** A line that is drawn for one size only, fitted to its pixels; without a width it is filled, in the ink. */
export type Drawn = readonly [
	part: Part | 'dots',
	d: string,
	width?: number,
	dash?: string | 0,
	ends?: 'round'
];

/** Lines of a sample as SVG: the page colours them by their parts. */
export function drawnSvg(lines: readonly Drawn[]): string {
	return lines
		.map(
			([part, d, width, dash, ends]) =>
				`<path class="${part}" d="${d}" stroke-width="${width ?? 0}" stroke-dasharray="${dash || 'none'}" stroke-linecap="${ends ?? 'butt'}"/>`
		)
		.join('');
}
