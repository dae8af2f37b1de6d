import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { PICTOGRAM_GRID } from '../../symbols/badge';
import { drawPattern } from '../layers/legs/patterns';
import { imageOf, type ImageKind, type ImageDrawing, type ImageShape } from './image-shapes';
import { pictureContext } from './picture-context';

/** A part of an image's name: a value, or an expression that takes it from the feature. */
type Part = string | number | ExpressionSpecification;

/** A picture is not made finer where it would be wider than that; px. */
const LARGE_PX = 1024;

/** The name of an image that is drawn when the map first needs it: what to draw, then its measures and colours. */
export function imageName(kind: ImageKind, ...parts: Part[]): ExpressionSpecification {
	return ['concat', kind, ...parts.flatMap((part) => ['|', part])];
}

/** Draws the images that the style names, in the colours in their names, so that no theme has to replace them. */
export function answerImages(map: MapLibreMap, pictograms: ReadonlyMap<string, string>): void {
	map.setMissingStyleImageResolver((name) => {
		const pattern = drawPattern(name);
		if (pattern) return void map.addImage(name, pattern.image, { pixelRatio: pattern.pixelRatio });
		const picture = imageOf(name, pictograms);
		if (!picture) return;
		const pixelRatio = Math.max(1, Math.min(devicePixelRatio, 3, LARGE_PX / picture.width));
		map.addImage(name, rendered(picture, pixelRatio), { pixelRatio });
	});
}

/** A picture is drawn round its centre, which is the point of the symbol. */
function rendered({ width, height, shapes }: ImageDrawing, pixelRatio: number): ImageData {
	const [pixelsWide, pixelsHigh] = [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)];
	const context = pictureContext(pixelsWide, pixelsHigh);
	if (!context) return new ImageData(pixelsWide, pixelsHigh);
	context.translate(pixelsWide / 2, pixelsHigh / 2);
	context.scale(pixelRatio, pixelRatio);
	for (const shape of shapes) paint(context, shape);
	return context.getImageData(0, 0, pixelsWide, pixelsHigh);
}

function paint(context: CanvasRenderingContext2D, shape: ImageShape): void {
	const { fill, stroke, width = 1, opacity = 1, dash = [] } = shape;
	const path = pathOf(shape);
	context.globalAlpha = opacity;
	if (fill) {
		context.fillStyle = fill;
		context.fill(path);
	}
	if (!stroke) return;
	context.strokeStyle = stroke;
	context.lineWidth = width;
	context.setLineDash([...dash]);
	context.stroke(path);
}

function pathOf(shape: ImageShape): Path2D {
	const path = new Path2D();
	if (shape.kind === 'circle') path.arc(0, 0, shape.r, 0, 2 * Math.PI);
	else if (shape.kind === 'pill')
		path.roundRect(-shape.wide / 2, -shape.high / 2, shape.wide, shape.high, shape.high / 2);
	else if (shape.kind === 'line') {
		path.moveTo(0, 0);
		path.lineTo(...shape.to);
	} else {
		const { d, scale } = shape;
		const middle = (-PICTOGRAM_GRID / 2) * scale;
		path.addPath(new Path2D(d), new DOMMatrix([scale, 0, 0, scale, middle, middle]));
	}
	return path;
}
