import type { Map as MapLibreMap } from 'maplibre-gl';
import { scaleBar } from '../symbols/scale-bar';
import { pictureContext } from './style/picture-context';

/** What stands round the map in a picture of it: all that the picture needs to be understood by itself. */
export type Plate = {
	title: string;
	/** what the map shows stronger than the rest, each with its colour as CSS has it */
	entries: { name: string; colour: string }[];
	/** how all of it is drawn: what each is, and its signs as pictures of their size in px */
	signs: { name: string; pictures: { image: CanvasImageSource; width: number; height: number }[] }[];
	/** a length in metres as it is written */
	distance: (metres: number) => string;
	credit: string;
	/** of the page, so that whoever has the picture finds what it shows */
	address: string;
};

/** In px of the page. */
const MARGIN = 16;
const TITLE = { size: 20, line: 28, weight: 600 };
const TEXT = { size: 13, line: 20, weight: 400 };
const SWATCH = 22;
const SCALE_PX = 140;
/** Behind each sign of the legend, and the line that it stands in. */
const SIGN = { gap: 6, line: 26 };

/** The signs of an entry with the gaps behind them. */
const widthOf = ({ pictures }: Plate['signs'][number]): number =>
	pictures.reduce((sum, { width }) => sum + width + SIGN.gap, 0);

/** MapLibre draws no canvas with a longer side, in pixels of the picture. */
const LONGEST_SIDE = 4096;

/** The most pixels to a px of the page that a picture of this map can have. */
export function largestRatio(map: MapLibreMap): number {
	const { clientWidth, clientHeight } = map.getCanvas();
	return LONGEST_SIDE / Math.max(clientWidth, clientHeight, 1);
}

/**
 * The view of a map as a PNG with title, legend, scale, credit and address, in the pixels that the map is drawn with.
 * @throws where the browser gives no canvas or cannot write the picture
 */
export async function platePicture(map: MapLibreMap, plate: Plate): Promise<Blob> {
	const drawn = await drawnMap(map);
	const ratio = drawn.width / map.getCanvas().clientWidth;
	const style = getComputedStyle(document.body);
	const family = style.fontFamily;
	const fontOf = ({ size, weight }: typeof TEXT) => `${weight} ${size}px ${family}`;
	const measure = pictureContext(1, 1);
	if (!measure) throw new Error('no canvas to measure text on');
	const width = drawn.width / ratio;
	const mapHeight = drawn.height / ratio;
	const wrap = (text: string, kind: typeof TEXT, room: number): string[] => {
		measure.font = fontOf(kind);
		return wrapped(text, (line) => measure.measureText(line).width <= room);
	};
	const room = width - 2 * MARGIN;
	const title = wrap(plate.title, TITLE, room);
	const entries = plate.entries.map(({ name, colour }) => ({
		colour,
		lines: wrap(name, TEXT, room - SWATCH - 8)
	}));
	const signs = inFlow(plate.signs, room, (sign) => {
		measure.font = fontOf(TEXT);
		return widthOf(sign) + measure.measureText(sign.name).width;
	});
	const foot = [...wrap(plate.credit, TEXT, room), ...wrap(plate.address, TEXT, room)];
	const entryLines = entries.reduce((sum, { lines }) => sum + lines.length, 0);
	const head =
		MARGIN + title.length * TITLE.line + entryLines * TEXT.line + signs.lines * SIGN.line + MARGIN / 2;
	const height = head + mapHeight + MARGIN / 2 + foot.length * TEXT.line + MARGIN / 2;
	const context = pictureContext(drawn.width, Math.round(height * ratio));
	if (!context) throw new Error('no canvas to draw the picture on');
	context.scale(ratio, ratio);
	context.fillStyle = style.backgroundColor;
	context.fillRect(0, 0, width, height);
	context.textBaseline = 'middle';
	const write = (text: string, kind: typeof TEXT, x: number, y: number): void => {
		context.font = fontOf(kind);
		context.fillStyle = style.color;
		context.fillText(text, x, y + kind.line / 2);
	};
	let y = MARGIN;
	for (const line of title) {
		write(line, TITLE, MARGIN, y);
		y += TITLE.line;
	}
	for (const { colour, lines } of entries) {
		context.fillStyle = colour;
		context.fillRect(MARGIN, y + TEXT.line / 2 - 2.5, SWATCH, 5);
		for (const line of lines) {
			write(line, TEXT, MARGIN + SWATCH + 8, y);
			y += TEXT.line;
		}
	}
	for (const { thing, x, line } of signs.placed) {
		const middle = y + (line + 0.5) * SIGN.line;
		let left = MARGIN + x;
		for (const { image, width: wide, height: high } of thing.pictures) {
			context.drawImage(image, left, middle - high / 2, wide, high);
			left += wide + SIGN.gap;
		}
		write(thing.name, TEXT, left, middle - TEXT.line / 2);
	}
	context.drawImage(drawn, 0, head, width, mapHeight);
	drawScale(context, map, plate, head + mapHeight - MARGIN, { style, font: fontOf(TEXT) });
	y = head + mapHeight + MARGIN / 2;
	for (const line of foot) {
		write(line, TEXT, MARGIN, y);
		y += TEXT.line;
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
export function plateAt(map: MapLibreMap, ratio: number, plate: Plate): Promise<Blob> {
	const made = last.then(() => drawAt(map, ratio, plate));
	last = made.catch(() => undefined);
	return made;
}

async function drawAt(map: MapLibreMap, ratio: number, plate: Plate): Promise<Blob> {
	map.setPixelRatio(ratio);
	try {
		await new Promise((resolve, reject) => {
			const lost = (): void => reject(new Error('the map is gone, or its graphics'));
			map.once('remove', lost).once('webglcontextlost', lost).once('idle', resolve).triggerRepaint();
		});
		return await platePicture(map, plate);
	} finally {
		// its type does not know that null leaves the ratio to the device again, which its documentation says
		map.setPixelRatio(null as unknown as number);
	}
}

/**
 * Things one after the other in lines of a width, as words are.
 * @param widthOf how wide each is, without the gap to the next
 */
export function inFlow<T>(
	things: readonly T[],
	room: number,
	widthOf: (thing: T) => number
): { placed: { thing: T; x: number; line: number }[]; lines: number } {
	let [x, line] = [0, 0];
	const placed = things.map((thing) => {
		const width = widthOf(thing);
		if (x > 0 && x + width > room) [x, line] = [0, line + 1];
		const place = { thing, x, line };
		x += width + 3 * SIGN.gap;
		return place;
	});
	return { placed, lines: things.length === 0 ? 0 : line + 1 };
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

type Look = { style: CSSStyleDeclaration; font: string };

function drawScale(
	context: CanvasRenderingContext2D,
	map: MapLibreMap,
	{ distance }: Plate,
	y: number,
	{ style, font }: Look
): void {
	const { metres, px } = scaleBar(map.getZoom(), map.getCenter().lat, SCALE_PX);
	const text = distance(metres);
	context.font = font;
	context.fillStyle = style.backgroundColor;
	const box = Math.max(px, context.measureText(text).width) + 16;
	context.fillRect(MARGIN - 8, y - TEXT.line - 8, box, TEXT.line + 14);
	context.fillStyle = style.color;
	context.fillText(text, MARGIN, y - TEXT.line / 2 - 4);
	context.fillRect(MARGIN, y, px, 2);
}

/** A text in lines that fit: broken at spaces, after Chinese characters, and in what is longer than a line. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	let line = '';
	const add = (part: string): void => {
		if (line === '' || fits(line + part)) line += line === '' ? part.trimStart() : part;
		else {
			lines.push(line);
			line = part.trimStart();
		}
	};
	for (const part of text.match(/\s*(?:[\p{Script=Han}\p{P}]|[^\s\p{Script=Han}]+)/gu) ?? [])
		for (const piece of fits(part.trimStart()) ? [part] : part) add(piece);
	return line === '' ? lines : [...lines, line];
}
