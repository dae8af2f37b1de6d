import type { Map as MapLibreMap } from 'maplibre-gl';
import { scaleBar } from '../symbols/scale-bar';
import { plateLayout, SCALE_PX, type Letters, type Plate, type PlateLayout } from './plate-layout';
import { pictureContext } from './style/picture-context';

/** MapLibre draws no canvas with a longer side, in pixels of the picture. */
const LONGEST_SIDE = 4096;

/** The most pixels to a px of the page that a picture of this map can have. */
export function largestRatio(map: MapLibreMap): number {
	const { clientWidth, clientHeight } = map.getCanvas();
	return LONGEST_SIDE / Math.max(clientWidth, clientHeight, 1);
}

/**
 * Where everything of a plate stands round the view of a map, measured in the letters of the page.
 * @throws where the browser gives no canvas
 */
export function plateOf<Image>(map: MapLibreMap, plate: Plate<Image>): PlateLayout<Image> {
	const measure = pictureContext(1, 1);
	if (!measure) throw new Error('no canvas to measure text on');
	const { clientWidth: width, clientHeight: height } = map.getCanvas();
	const bar = scaleBar(map.getZoom(), map.getCenter().lat, SCALE_PX);
	return plateLayout(plate, { width, height }, bar, (text, letters) => {
		measure.font = fontOf(letters);
		return measure.measureText(text).width;
	});
}

const fontOf = ({ size, weight }: Letters): string =>
	`${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;

/**
 * The view of a map as a PNG with title, legend, scale, credit and address, in the pixels that the map is drawn with.
 * @throws where the browser gives no canvas or cannot write the picture
 */
export async function platePicture(map: MapLibreMap, plate: Plate<CanvasImageSource>): Promise<Blob> {
	const drawn = await drawnMap(map);
	const { clientWidth, clientHeight } = map.getCanvas();
	const ratio = drawn.width / clientWidth;
	const { color, backgroundColor } = getComputedStyle(document.body);
	const { width, height, head, texts, swatches, signs, scale } = plateOf(map, plate);
	const context = pictureContext(drawn.width, Math.round(height * ratio));
	if (!context) throw new Error('no canvas to draw the picture on');
	const fill = (
		colour: string,
		{ x, y, ...box }: { x: number; y: number; width: number; height: number }
	) => {
		context.fillStyle = colour;
		context.fillRect(x, y, box.width, box.height);
	};
	context.scale(ratio, ratio);
	fill(backgroundColor, { x: 0, y: 0, width, height });
	for (const { colour, ...box } of swatches) fill(colour, box);
	for (const { image, x, y, ...box } of signs) context.drawImage(image, x, y, box.width, box.height);
	context.drawImage(drawn, 0, head, width, clientHeight);
	fill(backgroundColor, scale.ground);
	fill(color, scale.bar);
	context.textBaseline = 'middle';
	for (const { text, letters, x, y } of texts) {
		context.font = fontOf(letters);
		context.fillText(text, x, y);
	}
	return await new Promise((resolve, reject) => {
		context.canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be written'))),
			'image/png'
		);
	});
}

/** One picture after the other: each draws the map anew. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Such a picture with so many pixels to a px of the page: the map is drawn anew for it, and as before afterwards.
 * @throws as `platePicture` does, and where the map goes or loses its graphics meanwhile
 */
export function plateAt(map: MapLibreMap, ratio: number, plate: Plate<CanvasImageSource>): Promise<Blob> {
	const made = last.then(() => drawAt(map, ratio, plate));
	last = made.catch(() => undefined);
	return made;
}

async function drawAt(map: MapLibreMap, ratio: number, plate: Plate<CanvasImageSource>): Promise<Blob> {
	map.setPixelRatio(ratio);
	try {
		await drawnWhole(map);
		return await platePicture(map, plate);
	} finally {
		// its type does not know that null leaves the ratio to the device again, which its documentation says
		map.setPixelRatio(null as unknown as number);
	}
}

/**
 * Until the map is drawn with all that it waits for, and rests.
 * @throws where it goes or loses its graphics meanwhile
 */
export async function drawnWhole(map: MapLibreMap): Promise<void> {
	await new Promise((resolve, reject) => {
		const lost = (): void => reject(new Error('the map is gone, or its graphics'));
		map.once('remove', lost).once('webglcontextlost', lost).once('idle', resolve).triggerRepaint();
	});
}

/** A copy of what the map draws, taken while its frame is there: the graphics card keeps none. */
async function drawnMap(map: MapLibreMap): Promise<HTMLCanvasElement> {
	return await new Promise((resolve, reject) => {
		map.once('render', () => {
			const canvas = map.getCanvas();
			const context = pictureContext(canvas.width, canvas.height);
			context?.drawImage(canvas, 0, 0);
			if (context) resolve(context.canvas);
			else reject(new Error('no canvas to copy the map to'));
		});
		map.triggerRepaint();
	});
}
