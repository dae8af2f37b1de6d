import { BOX, DOT, OUTLINE, RING } from '../../symbols/leg-symbol';
import { wavesData } from '../../static-map/waves';
import { HALO_PX, parsePattern, WAVE, type Pattern } from '../layers/legs/patterns';
import { beside, dataOf, inTenths, lengthOf, piecesOf, type Flat } from './courses';
import { inkOf, isRecord, numberOf, short, textOf, type Values } from './values';

/** One line of a symbol: its attributes, and what it makes of the course of a feature. */
export type DrawnStroke = {
	attributes: Record<string, string | undefined>;
	draw: (lines: readonly Flat[]) => string;
};

/** px of a soft edge that one step of a few makes. */
const SOFT_STEP = 2;

/**
 * How a feature of a line layer is drawn, the lowest first.
 * @param evaluated what the map made of its paint and layout
 * @param floorWidth the width at the whole zoom below, in which dashes are counted
 */
export function strokesOf(
	{ paint, layout }: { paint: Values; layout: Values },
	zoom: number,
	floorWidth: number | null
): DrawnStroke[] {
	const opacity = numberOf(paint['line-opacity'], 1);
	const offset = numberOf(paint['line-offset'], 0);
	const grown = 2 ** (zoom - Math.floor(zoom));
	const pattern = patternOf(paint['line-pattern']);
	if (pattern) return figures({ ...pattern, length: pattern.length * grown }, offset, opacity);
	const ink = inkOf(paint['line-color']);
	const width = numberOf(paint['line-width'], 1);
	const gap = numberOf(paint['line-gap-width'], 0);
	const blur = numberOf(paint['line-blur'], 0);
	const dash = dashOf(paint['line-dasharray'])?.map((length) => length * grown * (floorWidth ?? width));
	const steps = Math.max(1, Math.round(blur / SOFT_STEP));
	const cap = textOf(layout['line-cap'], 'butt');
	const join = textOf(layout['line-join'], 'miter');
	const sides = gap === 0 ? [offset] : [offset - (gap + width) / 2, offset + (gap + width) / 2];
	return Array.from({ length: steps }, (_, step) => {
		const narrower = (2 * blur * (step + 0.5)) / steps;
		return sides.map((side): DrawnStroke => ({
			attributes: {
				stroke: ink.colour,
				'stroke-width': short(width - (blur === 0 ? 0 : narrower)),
				// soft edges lie over each other
				'stroke-opacity': short(1 - (1 - opacity * ink.opacity) ** (1 / steps), 1),
				'stroke-dasharray': dash?.map((length) => short(length)).join(' '),
				'stroke-linecap': cap === 'butt' ? undefined : cap,
				'stroke-linejoin': join === 'miter' ? undefined : join
			},
			draw: (lines) =>
				dataOf(
					lines.map((line) => beside(line, side)),
					false
				)
		}));
	}).flat();
}

/** The lengths of dashes and gaps that are in force, whichever the map fades in. */
function dashOf(value: unknown): number[] | null {
	const lengths = isRecord(value) && 'to' in value ? value.to : value;
	return Array.isArray(lengths) ? lengths.map((length) => numberOf(length, 0)) : null;
}

function patternOf(value: unknown): Pattern | null {
	const image = isRecord(value) && 'to' in value ? value.to : value;
	return parsePattern(isRecord(image) ? textOf(image.name, '') : textOf(image, ''));
}

/** Figures along a line, which the map draws with images. */
function figures(
	{ shape, px, length, ink, ground, isStraight }: Pattern,
	offset: number,
	opacity: number
): DrawnStroke[] {
	const plain = (lines: readonly Flat[]): string => dataOf(lines, false);
	const moved =
		(make: DrawnStroke['draw']): DrawnStroke['draw'] =>
		(lines) =>
			make(lines.map((line) => beside(line, offset)));
	const line = (
		stroke: string,
		width: number,
		make: DrawnStroke['draw'],
		more: DrawnStroke['attributes'] = {}
	): DrawnStroke => ({
		attributes: { stroke, 'stroke-width': short(width), 'stroke-opacity': short(opacity, 1), ...more },
		draw: moved(make)
	});
	const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	if (shape === 'boxes' || shape === 'rings') {
		const isBox = shape === 'boxes';
		const [on, size] = isBox ? [BOX.on * length, BOX.height * px - OUTLINE] : [0, RING.diameter * px];
		return [OUTLINE, -OUTLINE].map((edge) => {
			const dash = isBox ? on + edge : DOT;
			return line(edge > 0 ? ink : ground, size + edge, plain, {
				'stroke-dasharray': [dash, length - dash].map((part) => short(part)).join(' '),
				// a dash that begins later is one that is moved back
				'stroke-dashoffset': short(-(length - dash) / 2),
				...(isBox ? {} : round)
			});
		});
	}
	const wave = length / WAVE.withGap;
	// what is left at the end of a line may be too short for a wave
	const pieces = (lines: readonly Flat[]): Flat[] =>
		lines
			.flatMap((one) => piecesOf(one, WAVE.waves * wave, length - WAVE.waves * wave))
			.filter((piece) => lengthOf(piece) >= wave / 2);
	const waves = isStraight
		? (lines: readonly Flat[]) => plain(pieces(lines))
		: (lines: readonly Flat[]) =>
				inTenths(
					wavesData(
						pieces(lines).map((piece) => piece.map((value) => 10 * value)),
						5 * wave,
						10 * WAVE.swing * px
					)
				);
	return shape === 'waves'
		? [
				line(ground, WAVE.thick * px + 2 * HALO_PX, waves, {
					...round,
					'stroke-opacity': short(0.8 * opacity)
				}),
				line(ink, WAVE.thick * px, waves, round)
			]
		: [
				line(ink, WAVE.hollow * px, waves, round),
				line(ground, Math.max(WAVE.hollow * px - 2 * OUTLINE, WAVE.leastCore * px), waves, round)
			];
}
