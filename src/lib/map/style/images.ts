import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { drawPattern } from '../layers/legs/patterns';
import { painters, type Picture } from '../markers/painters';
import { pictureContext } from './picture-context';

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
