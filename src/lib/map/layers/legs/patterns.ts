import { BOX, OUTLINE, RING, type Shape } from '../../../symbols/leg-symbol';
import { pictureContext } from '../../style/picture-context';

/** Dashes and patterns grow to twice their length from one whole zoom to the next: this centres them. */
export const CENTRED = 0.72;

/** An image that repeats along a line: its shape, the width `px` of the line's symbol, the length of a repeat, and its two colours. */
export type Pattern = {
	shape: Shape;
	px: number;
	length: number;
	ink: string;
	ground: string;
	isStraight: boolean;
};

/** How many waves stand in a row, and with their gap; in widths of the symbol how far they swing and how thick they are. */
export const WAVE = { waves: 3.5, withGap: 4.05, swing: 0.42, thick: 0.62, hollow: 0.8, leastCore: 0.3 };

/** Length of one repeat in widths: three and a half waves with a gap, or one box or ring with its gap. */
const PERIOD: Record<Shape, number> = {
	waves: WAVE.withGap * 3,
	'hollow-waves': WAVE.withGap * 3,
	boxes: BOX.period,
	rings: RING.period
};

/** Height in widths: a wave swings 0.42 to each side and is 0.62 thick. */
const HEIGHT: Record<Shape, number> = { waves: 1.46, 'hollow-waves': 1.64, boxes: BOX.height, rings: 1 };

/** Pixels of the narrowest image. */
const LEAST_WIDTH = 64;

/** Room for the halo and for soft edges. */
const MARGIN_PX = 3;

/**
 * Length of one repeat in px at a whole zoom, as its name tells it.
 * @param px width of the symbol that it is counted in
 */
export function patternLength(shape: Shape, px: number): number {
	return Math.round(PERIOD[shape] * px * CENTRED * 100) / 100;
}

/**
 * Height of the image in px, which is the width of the line that it is drawn on. The map stretches an image by what of
 * a pixel its height is off, and waves of different strength would part: it is a part of the length that has no rest.
 */
export function patternHeight(shape: Shape, px: number, length: number): number {
	const step = length / LEAST_WIDTH;
	return Math.ceil((HEIGHT[shape] * px + MARGIN_PX) / step) * step;
}

/** Name under which the style asks for the image: everything that it is drawn from. */
export function patternId({ shape, px, length, ink, ground, isStraight }: Pattern): string {
	return ['legs', shape, px.toFixed(2), length.toFixed(2), ink, ground, isStraight ? 'straight' : ''].join(
		'|'
	);
}

/** The pattern of a name; null for a name that is none of ours. */
export function parsePattern(id: string): Pattern | null {
	const [prefix, shape, px, length, ink, ground, straight] = id.split('|');
	if (prefix !== 'legs' || !isShape(shape) || !px || !length || !ink || !ground) return null;
	return { shape, px: Number(px), length: Number(length), ink, ground, isStraight: straight !== '' };
}

function isShape(text: string | undefined): text is Shape {
	return text !== undefined && text in PERIOD;
}

/** Around waves, on either side. */
export const HALO_PX = 1.2;

type PatternImage = { image: ImageData; pixelRatio: number };

/**
 * Draws the image that a style asks for by name. It is a power of two wide, else its ends would not meet.
 * @returns null for a name that is none of ours
 */
export function drawPattern(id: string): PatternImage | null {
	const pattern = parsePattern(id);
	if (!pattern) return null;
	const { length } = pattern;
	const width = Math.max(LEAST_WIDTH, 2 ** Math.ceil(Math.log2(length * Math.max(2, devicePixelRatio))));
	const pixelRatio = width / length;
	const height = Math.round(patternHeight(pattern.shape, pattern.px, length) * pixelRatio);
	const context = pictureContext(width, height);
	if (!context) return null;
	context.translate(0, height / 2);
	context.scale(pixelRatio, pixelRatio);
	context.lineCap = 'round';
	context.lineJoin = 'round';
	DRAW[pattern.shape](context, pattern);
	return { image: context.getImageData(0, 0, width, height), pixelRatio };
}

type Draw = (context: CanvasRenderingContext2D, pattern: Pattern) => void;

const DRAW: Record<Pattern['shape'], Draw> = {
	waves(context, { px, length, ink, ground, isStraight }) {
		const path = wavePath(isStraight ? 0 : px, length);
		context.globalAlpha = 0.8;
		stroke(context, path, WAVE.thick * px + 2 * HALO_PX, ground);
		context.globalAlpha = 1;
		stroke(context, path, WAVE.thick * px, ink);
	},
	'hollow-waves'(context, { px, length, ink, ground, isStraight }) {
		const path = wavePath(isStraight ? 0 : px, length);
		stroke(context, path, WAVE.hollow * px, ink);
		stroke(context, path, Math.max(WAVE.hollow * px - 2 * OUTLINE, WAVE.leastCore * px), ground);
	},
	boxes(context, { px, length, ink, ground }) {
		const path = new Path2D();
		const height = BOX.height * px - OUTLINE;
		path.rect((length * (1 - BOX.on)) / 2, -height / 2, length * BOX.on, height);
		context.fillStyle = ground;
		context.fill(path);
		stroke(context, path, OUTLINE, ink);
	},
	rings(context, { px, length, ink, ground }) {
		const path = new Path2D();
		path.arc(length / 2, 0, (RING.diameter / 2) * px, 0, 2 * Math.PI);
		context.fillStyle = ground;
		context.fill(path);
		stroke(context, path, OUTLINE, ink);
	}
};

function stroke(context: CanvasRenderingContext2D, path: Path2D, width: number, colour: string): void {
	context.lineWidth = width;
	context.strokeStyle = colour;
	context.stroke(path);
}

/** Three and a half sine waves from crest to trough, with half the gap at each end; a line of that length where `px` is 0. */
function wavePath(px: number, length: number): Path2D {
	const wave = length / WAVE.withGap;
	const start = (length - WAVE.waves * wave) / 2;
	const path = new Path2D();
	for (let step = 0; step <= WAVE.waves * 16; step++) {
		const x = start + (step * wave) / 16;
		path.lineTo(x, -WAVE.swing * px * Math.sin((step * Math.PI) / 8));
	}
	return path;
}
