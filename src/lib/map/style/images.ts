import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { drawPattern } from '../layers/legs/patterns';
import { pictureContext } from './picture-context';
import { BADGE, PICTOGRAM_GRID, pillWidth } from '../../symbols/badge';

/** An image round its centre, measured in pixels; nothing is painted where it only keeps room. */
type Picture = { width: number; height: number; paint?: (context: CanvasRenderingContext2D) => void };
type Painter = (parts: string[], pictograms: ReadonlyMap<string, string>) => Picture;

/** What draws each kind of image, from the parts of its name. */
const painters = { badge, cluster, ring, leader, pill, halo, dot, room } satisfies Record<string, Painter>;

/** pictogram, diameter, ring, face, pictogram's colour, keyline */
function badge(
	[pictogram = '', side = '', ring = '', face = '', icon = '', key = '']: string[],
	pictograms: ReadonlyMap<string, string>
): Picture {
	const diameter = Number(side);
	return square(diameter + 2 * BADGE.keyline + 2, (context) => {
		disc(context, diameter / 2 + BADGE.keyline, key);
		disc(context, diameter / 2, ring);
		disc(context, diameter / 2 - BADGE.ring, face);
		const size = diameter * BADGE.icon;
		context.translate(-size / 2, -size / 2);
		context.scale(size / PICTOGRAM_GRID, size / PICTOGRAM_GRID);
		context.fillStyle = icon;
		context.fill(new Path2D(pictograms.get(pictogram)));
	});
}

/** diameter, fill, hairline */
function cluster([side = '', fill = '', hairline = '']: string[]): Picture {
	const radius = Number(side) / 2;
	const { halo, hairline: inner } = BADGE;
	return square(2 * (radius + halo.width) + 2, (context) => {
		context.globalAlpha = halo.opacity;
		disc(context, radius + halo.width, fill);
		context.globalAlpha = 1;
		disc(context, radius, fill);
		context.globalAlpha = inner.opacity;
		circle(context, radius - inner.inset, hairline, inner.width);
	});
}

/** The accuracy of a place: `disc` or `dashed`, radius, colour. */
function ring([shape = '', reach = '', colour = '']: string[]): Picture {
	const { fill, edge, edgeOpacity, dashedEdge, dash } = BADGE.accuracyRing;
	const radius = Number(reach);
	return square(2 * radius + 4, (context) => {
		if (shape === 'dashed') {
			context.setLineDash([...dash]);
			circle(context, radius, colour, dashedEdge);
			return;
		}
		context.globalAlpha = fill;
		disc(context, radius, colour);
		context.globalAlpha = edgeOpacity;
		circle(context, radius, colour, edge);
	});
}

/** From the place, at the centre, to the badge that was moved aside: `dx,dy`, colour, halo. */
function leader([offset = '', colour = '', halo = '']: string[]): Picture {
	const [dx = 0, dy = 0] = offset.split(',').map(Number);
	const { width, dot: size } = BADGE.leader;
	const room = 2 * (size + 2);
	return {
		width: 2 * Math.abs(dx) + room,
		height: 2 * Math.abs(dy) + room,
		paint(context) {
			for (const [stroke, extra] of [
				[halo, 2],
				[colour, 0]
			] as const) {
				context.beginPath();
				context.moveTo(0, 0);
				context.lineTo(dx, dy);
				context.strokeStyle = stroke;
				context.lineWidth = width + extra;
				context.stroke();
				disc(context, size + extra / 2, stroke);
			}
		}
	};
}

/** Behind the count of a parent: number of digits, fill, edge. */
function pill([digits = '', fill = '', edge = '']: string[]): Picture {
	const { height, edge: edgeWidth } = BADGE.pill;
	const width = pillWidth(Number(digits));
	return {
		width: width + 4,
		height: height + 4,
		paint(context) {
			context.beginPath();
			context.roundRect(-width / 2, -height / 2, width, height, height / 2);
			context.fillStyle = fill;
			context.strokeStyle = edge;
			context.lineWidth = edgeWidth;
			context.stroke();
			context.fill();
		}
	};
}

/** A ring round the cluster that holds what is shown: radius, colour. */
function halo([reach = '', colour = '']: string[]): Picture {
	const radius = Number(reach);
	return square(2 * radius + 6, (context) => circle(context, radius, colour, 2));
}

/** A place that is named: radius, colour, halo. */
function dot([reach = '', colour = '', edge = '']: string[]): Picture {
	const radius = Number(reach);
	return square(2 * radius + 4, (context) => {
		disc(context, radius + 1.2, edge);
		disc(context, radius, colour);
	});
}

/** Nothing to see, but names keep clear of it: width, height. */
function room([width = '', height = '']: string[]): Picture {
	return { width: Number(width), height: Number(height) };
}

function square(side: number, paint: (context: CanvasRenderingContext2D) => void): Picture {
	return { width: side, height: side, paint };
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
	context.beginPath();
	context.arc(0, 0, radius, 0, 2 * Math.PI);
	context.fillStyle = colour;
	context.fill();
}

function circle(context: CanvasRenderingContext2D, radius: number, colour: string, width: number): void {
	context.beginPath();
	context.arc(0, 0, radius, 0, 2 * Math.PI);
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.stroke();
}

/** A part of an image's name: a value, or an expression that takes it from the feature. */
type Part = string | number | ExpressionSpecification;

/** The name of an image that is drawn when the map first needs it: what to draw, then its measures and colours. */
export function imageName(kind: keyof typeof painters, ...parts: Part[]): ExpressionSpecification {
	return ['concat', kind, ...parts.flatMap((part) => ['|', part])];
}

/** Draws the images that the style names, in the colours in their names, so that no theme has to replace them. */
export function answerImages(map: MapLibreMap, pictograms: ReadonlyMap<string, string>): void {
	map.setMissingStyleImageResolver((name) => {
		const pattern = drawPattern(name);
		if (pattern) return void map.addImage(name, pattern.image, { pixelRatio: pattern.pixelRatio });
		const [kind = '', ...parts] = name.split('|');
		const painter = Object.entries(painters).find(([key]) => key === kind)?.[1];
		if (!painter) return;
		const pixelRatio = Math.max(1, Math.min(devicePixelRatio, 3));
		map.addImage(name, rendered(painter(parts, pictograms), pixelRatio), { pixelRatio });
	});
}

/** A picture is drawn round its centre, which is the point of the symbol. */
function rendered({ width, height, paint }: Picture, pixelRatio: number): ImageData {
	const [pixelsWide, pixelsHigh] = [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)];
	const context = pictureContext(pixelsWide, pixelsHigh);
	if (!context) return new ImageData(pixelsWide, pixelsHigh);
	context.translate(pixelsWide / 2, pixelsHigh / 2);
	context.scale(pixelRatio, pixelRatio);
	paint?.(context);
	return context.getImageData(0, 0, pixelsWide, pixelsHigh);
}
