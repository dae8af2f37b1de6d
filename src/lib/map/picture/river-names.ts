import { escapeXml } from '../../../../geo/shared/xml';
import { element } from '../../static-map/element';
import { dataOf, linesIn, partsOf, type Flat } from './courses';
import type { DrawnFeature } from './drawn';
import { faceAttributes, haloAttributes, isHan } from './letters';
import { nameOf, namesAt, type Name } from './names';
import type { Tools } from './symbols';
import { inkOf, numberOf, short, type Values } from './values';

/** px between the points at which a name is looked for. */
const STEP = 6;
/** Letters of one height stand on this line below the course, in ems. */
const MIDDLE = 0.35;
/** A course is longer than its name, for letters that are wider elsewhere. */
const ROOM = 1.4;

type Point = readonly [x: number, y: number];

/** Names that bend with their rivers, each on a path of its own. */
export function riverNames(layer: string, features: readonly DrawnFeature[], tools: Tools): string {
	const { map, view, widthIn } = tools;
	const told = new Set<string>();
	const marks: string[] = [];
	for (const {
		feature: { geometry, properties },
		layout,
		paint
	} of features) {
		// a name along a line is never broken
		const name = nameOf(layout, widthIn, Infinity);
		const isThere = namesAt(map, layer, (other) => other.name === properties.name);
		for (const line of linesIn(view, partsOf(geometry)))
			for (const course of coursesUnder(line, name, isThere)) {
				// two tiles may hold the stretch that it stands on
				const key = `${name.lines[0]?.[0]?.text ?? ''}|${course.map((value) => Math.round(value / 40)).join()}`;
				if (told.has(key)) continue;
				told.add(key);
				marks.push(textAlong(course, name, `river-${marks.length + 1}`, paint));
			}
	}
	return marks.join('');
}

/** The stretches of a river that bear its name, from left to right. */
function coursesUnder(line: Flat, { width }: Name, isThere: (x: number, y: number) => boolean): Flat[] {
	const points = pointsAlong(line);
	const runs: Point[][] = [];
	let open: Point[] | null = null;
	for (const point of points) {
		if (isThere(...point)) {
			if (!open) runs.push((open = []));
			open.push(point);
		} else open = null;
	}
	return runs
		.filter((run) => run.length * STEP > width / 2)
		.map((run) => {
			const [first = [0, 0], last = [0, 0]] = [run[0], run.at(-1)];
			const middle = points.indexOf(run[Math.floor(run.length / 2)] ?? first);
			const half = Math.ceil((ROOM * width) / 2 / STEP);
			const course = points.slice(Math.max(0, middle - half), middle + half + 1);
			return (first[0] <= last[0] ? course : course.toReversed()).flat();
		});
}

function pointsAlong(line: Flat): Point[] {
	const points: Point[] = [];
	let ahead = 0;
	for (let at = 0; at + 3 < line.length; at += 2) {
		const [x = 0, y = 0, toX = 0, toY = 0] = line.slice(at, at + 4);
		const length = Math.hypot(toX - x, toY - y);
		for (; ahead < length; ahead += STEP)
			points.push([x + ((toX - x) * ahead) / length, y + ((toY - y) * ahead) / length]);
		ahead -= length;
	}
	return points;
}

function textAlong(course: Flat, { lines, size, face, spacing }: Name, id: string, paint: Values): string {
	const text = lines
		.flat()
		.map((part) => part.text)
		.join('');
	const ink = inkOf(paint['text-color']);
	const upright = face.isItalic && isHan(text) ? { 'font-style': 'normal' } : {};
	return (
		element('path', { id, d: dataOf([course], false), fill: 'none' }) +
		element(
			'text',
			{
				fill: ink.colour,
				'fill-opacity': short(ink.opacity, 1),
				'font-size': short(size),
				'letter-spacing': short(spacing * size, 0),
				'text-anchor': 'middle',
				dy: short(MIDDLE * size),
				...faceAttributes(face),
				...upright,
				...haloAttributes(inkOf(paint['text-halo-color']), numberOf(paint['text-halo-width'], 0))
			},
			element('textPath', { 'xlink:href': `#${id}`, startOffset: '50%' }, escapeXml(text))
		)
	);
}
