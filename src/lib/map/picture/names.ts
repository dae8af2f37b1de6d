import type { Map as MapLibreMap } from 'maplibre-gl';
import { element } from '../../static-map/element';
import { TEXT_PADDING } from '../../symbols/map-names';
import { brokenLines, type Hand, type Part } from './broken-lines';
import { faceAttributes, haloAttributes, spanOf, type Face, type lettersOfPage } from './letters';
import { inkOf, isRecord, numberOf, short, textOf, type Values } from './values';

type Side = readonly [across: 0 | 0.5 | 1, down: 0 | 0.5 | 1];
/** Where a name may stand: the part of it that is nearest to its point, and its middle from there in px. */
type NamePlace = { side: Side; x: number; y: number };
/** A name in its lines: its size in px, and in px how wide and high it is. */
export type Name = {
	lines: Part[][];
	size: number;
	width: number;
	height: number;
	face: Face;
	spacing: number;
};
/** What of a map a name is looked for on: whether there is a name of the same feature at a point in px. */
export type IsThere = (x: number, y: number) => boolean;

/**
 * As MapLibre does it unless told, in ems: the height of a line, and what letters stand on below the middle of the first,
 * which is a share that stays and one that shrinks with them.
 */
const LINE = 1.2;
const BASELINE = { stays: -17 / 24, shrinks: 26.5 / 24 };
/** MapLibre takes letters of a name above or below for so much higher than their line, in ems. */
const RAISED = 7 / 24;
const MOST_WIDTH = 10;

/** The face that a style means by the name of its first font. */
function faceOf(fonts: unknown): Face {
	const font = String(Array.isArray(fonts) ? fonts[0] : fonts);
	return { weight: font.includes('Semibold') ? 600 : 400, isItalic: font.includes('Italic') };
}

/** The parts of a text as the map evaluated it. */
export function sectionsOf(layout: Values): Part[] {
	const field = layout['text-field'];
	const sections = isRecord(field) && Array.isArray(field.sections) ? field.sections : [];
	const isUpper = layout['text-transform'] === 'uppercase';
	return sections.filter(isRecord).map(({ text, scale, fontStack }) => {
		const plain = textOf(text, '');
		return {
			text: isUpper ? plain.toLocaleUpperCase() : plain,
			scale: numberOf(scale, 1),
			face: faceOf(fontStack ?? layout['text-font'])
		};
	});
}

/**
 * The name of a feature, set as the map sets it.
 * @param most the longest that a line should be, in ems
 */
export function nameOf(
	layout: Values,
	widthIn: ReturnType<typeof lettersOfPage>,
	most = numberOf(layout['text-max-width'], MOST_WIDTH)
): Name {
	const face = faceOf(layout['text-font']);
	const size = numberOf(layout['text-size'], 16);
	const spacing = numberOf(layout['text-letter-spacing'], 0);
	const widthOf = (letter: string, hand: Hand): number => widthIn(letter, hand.face) * hand.scale + spacing;
	const lines = brokenLines(sectionsOf(layout), most, widthOf);
	const widths = lines.map((line) =>
		line.reduce(
			(sum, { text, ...hand }) =>
				Array.from(text).reduce((width, letter) => width + widthOf(letter, hand), sum),
			-spacing
		)
	);
	const height = lines.reduce((sum, line) => sum + LINE * scaleOf(line), 0);
	return { lines, size, width: size * Math.max(0, ...widths), height: size * height, face, spacing };
}

const scaleOf = (line: readonly Part[]): number => Math.max(...line.map(({ scale }) => scale));

/** Where the style lets a name stand, in the order in which the map tries it. */
export function placesOf(
	layout: Values,
	offset: readonly [number, number],
	{ size, width, height }: Name
): NamePlace[] {
	const variable = layout['text-variable-anchor-offset'];
	const values: unknown[] = isRecord(variable) && Array.isArray(variable.values) ? variable.values : [];
	const places = values.flatMap((anchor, at): NamePlace[] => {
		const reach = values[at + 1];
		if (typeof anchor !== 'string' || !Array.isArray(reach)) return [];
		const [x, y] = reach.map((ems) => size * numberOf(ems, 0)) as [number, number];
		const side = sideOf(anchor);
		const raised = size * RAISED * (side[1] === 0 ? -1 : side[1] === 1 ? 1 : 0);
		// the room round the text is a part of it
		const room = 2 * TEXT_PADDING;
		return [
			{ side, x: x + (0.5 - side[0]) * (width + room), y: y + raised + (0.5 - side[1]) * (height + room) }
		];
	});
	if (places.length > 0) return places;
	const side = sideOf(textOf(layout['text-anchor'], 'center'));
	const [x, y] = offset;
	return [{ side, x: size * x + (0.5 - side[0]) * width, y: size * y + (0.5 - side[1]) * height }];
}

function sideOf(anchor: string): Side {
	return [
		anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? 1 : 0.5,
		anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5
	];
}

/** Inside the corners of a name, px. */
const INSIDE = 1;

/** The place where the map shows a name: the one of whose corners most are in a name of its feature. Null where none is. */
export function placeShown(
	places: readonly NamePlace[],
	[x, y]: readonly [number, number],
	{ width, height }: Name,
	isThere: IsThere
): NamePlace | null {
	let [best, most]: [NamePlace | null, number] = [null, 0];
	for (const place of places) {
		const corners = [-1, 1].flatMap((across) => [-1, 1].map((down) => [across, down] as const));
		const inside = corners.filter(([across, down]) =>
			isThere(x + place.x + across * (width / 2 - INSIDE), y + place.y + down * (height / 2 - INSIDE))
		).length;
		if (inside > most) [best, most] = [place, inside];
		if (inside === corners.length) break;
	}
	return best;
}

/** A name at its place from a point, as text that can be edited. */
export function nameText(
	{ lines, size, width, face, spacing }: Name,
	[x, y]: readonly [number, number],
	{ side: [across], x: dx, y: dy }: NamePlace,
	paint: Values
): string {
	const left = x + dx - width / 2;
	const anchor = across === 0 ? undefined : across === 1 ? 'end' : 'middle';
	const at = short(left + across * width);
	// as high as if all lines were of the size of the first
	let middle = (-LINE * (lines.length - 1)) / 2;
	const spans = lines.map((line) => {
		const scale = scaleOf(line);
		const baseline = y + dy + size * (middle + BASELINE.stays + BASELINE.shrinks * scale);
		middle += LINE * scale;
		return line
			.map((part, index) =>
				spanOf(part.text, part.face, face, {
					...(index === 0 && { x: at, y: short(baseline) }),
					'font-size': part.scale === 1 ? undefined : short(size * part.scale)
				})
			)
			.join('');
	});
	const ink = inkOf(paint['text-color']);
	return element(
		'text',
		{
			fill: ink.colour,
			'fill-opacity': short(ink.opacity, 1),
			'font-size': short(size),
			'letter-spacing': short(spacing * size, 0),
			'text-anchor': anchor,
			...faceAttributes(face),
			...haloAttributes(inkOf(paint['text-halo-color']), numberOf(paint['text-halo-width'], 0))
		},
		spans.join('')
	);
}

/** Whether the map has a name of the same feature of a layer at a point. */
export function namesAt(map: MapLibreMap, layer: string, isSame: (properties: Values) => boolean): IsThere {
	return (x, y) =>
		map.queryRenderedFeatures([x, y], { layers: [layer] }).some(({ properties }) => isSame(properties));
}
