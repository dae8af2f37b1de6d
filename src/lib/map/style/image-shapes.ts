import { BADGE, PICTOGRAM_GRID, pillWidth } from '../../symbols/badge';

type Look = {
	fill?: string;
	stroke?: string;
	width?: number;
	opacity?: number;
	dash?: readonly number[];
};
/** A part of an image round its centre, in pixels: a disc or ring, a box with round ends, a line from the centre, a path of the grid of pictograms. */
export type ImageShape = Look &
	(
		| { kind: 'circle'; r: number }
		| { kind: 'pill'; wide: number; high: number }
		| { kind: 'line'; to: readonly [x: number, y: number] }
		| { kind: 'path'; d: string; scale: number }
	);

/** An image in pixels; nothing is painted where it only keeps room. */
export type ImageDrawing = { width: number; height: number; shapes: readonly ImageShape[] };
type Maker = (parts: string[], pictograms: ReadonlyMap<string, string>) => ImageDrawing;

/** What each kind of image is made of, from the parts of its name. */
const makers = { badge, cluster, ring, hatch, leader, pill, halo, dot, room } satisfies Record<string, Maker>;
export type ImageKind = keyof typeof makers;

/** The image of a name; null for a name that is none of ours. */
export function imageOf(name: string, pictograms: ReadonlyMap<string, string>): ImageDrawing | null {
	const [kind = '', ...parts] = name.split('|');
	const maker: Maker | undefined = Object.entries(makers).find(([key]) => key === kind)?.[1];
	return maker?.(parts, pictograms) ?? null;
}

/** pictogram, diameter, ring, face, pictogram's colour, keyline */
function badge(
	[pictogram = '', side = '', edge = '', face = '', icon = '', key = '']: string[],
	pictograms: ReadonlyMap<string, string>
): ImageDrawing {
	const diameter = Number(side);
	const scale = (diameter * BADGE.icon) / PICTOGRAM_GRID;
	return square(diameter + 2 * BADGE.keyline + 2, [
		disc(diameter / 2 + BADGE.keyline, key),
		disc(diameter / 2, edge),
		disc(diameter / 2 - BADGE.ring, face),
		{ kind: 'path', d: pictograms.get(pictogram) ?? '', scale, fill: icon }
	]);
}

/** diameter, fill, hairline */
function cluster([side = '', fill = '', hairline = '']: string[]): ImageDrawing {
	const radius = Number(side) / 2;
	const { halo: around, hairline: inner } = BADGE;
	return square(2 * (radius + around.width) + 2, [
		{ ...disc(radius + around.width, fill), opacity: around.opacity },
		disc(radius, fill),
		{ ...circle(radius - inner.inset, hairline, inner.width), opacity: inner.opacity }
	]);
}

/** The accuracy of a place: `disc` or `dashed`, radius, colour. */
function ring([shape = '', reach = '', colour = '']: string[]): ImageDrawing {
	const { fill, edge, edgeOpacity, dashedEdge, dash } = BADGE.accuracyRing;
	const radius = Number(reach);
	const dashed: ImageShape = { ...circle(radius, colour, dashedEdge), dash };
	const soft: ImageShape[] = [
		{ ...disc(radius, colour), opacity: fill },
		{ ...circle(radius, colour, edge), opacity: edgeOpacity }
	];
	return square(2 * radius + 4, shape === 'dashed' ? [dashed] : soft);
}

/** Pixels between the lines of a hatch. */
const HATCH_GAP = 6;

/** Lines from lower left to upper right in a circle: radius, colour. */
function hatch([reach = '', stroke = '']: string[]): ImageDrawing {
	const radius = Number(reach);
	const inGrid = (turned: number): number => turned * Math.SQRT1_2 + PICTOGRAM_GRID / 2;
	let d = '';
	for (let off = HATCH_GAP / 2 - radius; off < radius; off += HATCH_GAP) {
		const half = Math.sqrt(radius ** 2 - off ** 2);
		const [near, far] = [inGrid(off - half), inGrid(off + half)];
		d += `M${near} ${far}L${far} ${near}`;
	}
	return square(2 * radius, [{ kind: 'path', d, scale: 1, stroke, opacity: 0.5 }]);
}

/** From the place, at the centre, to the badge that was moved aside: `dx,dy`, colour, halo. */
function leader([offset = '', colour = '', around = '']: string[]): ImageDrawing {
	const [dx = 0, dy = 0] = offset.split(',').map(Number);
	const { width, dot: size } = BADGE.leader;
	const space = 2 * (size + 2);
	const shapes = [
		{ stroke: around, extra: 2 },
		{ stroke: colour, extra: 0 }
	].flatMap(({ stroke, extra }): ImageShape[] => [
		{ kind: 'line', to: [dx, dy], stroke, width: width + extra },
		disc(size + extra / 2, stroke)
	]);
	return { width: 2 * Math.abs(dx) + space, height: 2 * Math.abs(dy) + space, shapes };
}

/** Behind the count of a parent: number of digits, fill, edge. */
function pill([digits = '', fill = '', edge = '']: string[]): ImageDrawing {
	const { height: high, edge: edgeWidth } = BADGE.pill;
	const wide = pillWidth(Number(digits));
	const box = { kind: 'pill', wide, high } as const;
	return {
		width: wide + 4,
		height: high + 4,
		shapes: [
			{ ...box, stroke: edge, width: edgeWidth },
			{ ...box, fill }
		]
	};
}

/** A ring round the cluster that holds what is shown: radius, colour. */
function halo([reach = '', colour = '']: string[]): ImageDrawing {
	const radius = Number(reach);
	return square(2 * radius + 6, [circle(radius, colour, 2)]);
}

/** A place that is named: radius, colour, halo. */
function dot([reach = '', colour = '', edge = '']: string[]): ImageDrawing {
	const radius = Number(reach);
	return square(2 * radius + 4, [disc(radius + 1.2, edge), disc(radius, colour)]);
}

/** Nothing to see, but names keep clear of it: width, height. */
function room([width = '', height = '']: string[]): ImageDrawing {
	return { width: Number(width), height: Number(height), shapes: [] };
}

function square(side: number, shapes: readonly ImageShape[]): ImageDrawing {
	return { width: side, height: side, shapes };
}

function disc(r: number, fill: string): ImageShape {
	return { kind: 'circle', r, fill };
}

function circle(r: number, stroke: string, width: number): ImageShape {
	return { kind: 'circle', r, stroke, width };
}
