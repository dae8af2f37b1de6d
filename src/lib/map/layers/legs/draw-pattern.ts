import { pictureContext } from '../../style/picture-context';
import { parsePattern, patternHeight, patternLength, type Pattern } from './pattern';

const WAVES = 3.5;
const WAVES_AND_GAP = 4.05;
const HALO_PX = 1.2;
const OUTLINE_PX = 0.85;

export type PatternImage = { image: ImageData; pixelRatio: number };

/**
 * Draws the image that a style asks for by name. It is a power of two wide, else its ends would not meet.
 * @returns null for a name that is none of ours
 */
export function drawPattern(id: string): PatternImage | null {
	const pattern = parsePattern(id);
	if (!pattern) return null;
	const length = patternLength(pattern);
	const width = 2 ** Math.ceil(Math.log2(length * Math.max(2, devicePixelRatio)));
	const pixelRatio = width / length;
	const height = Math.round(patternHeight(pattern.shape, pattern.px) * pixelRatio);
	const context = pictureContext(width, height);
	if (!context) return null;
	context.translate(0, height / 2);
	context.scale(pixelRatio, pixelRatio);
	context.lineCap = 'round';
	context.lineJoin = 'round';
	DRAW[pattern.shape](context, pattern, length);
	return { image: context.getImageData(0, 0, width, height), pixelRatio };
}

type Draw = (context: CanvasRenderingContext2D, pattern: Pattern, length: number) => void;

const DRAW: Record<Pattern['shape'], Draw> = {
	waves(context, { px, ink, ground }, length) {
		const path = wavePath(px, length);
		context.globalAlpha = 0.8;
		stroke(context, path, 0.62 * px + 2 * HALO_PX, ground);
		context.globalAlpha = 1;
		stroke(context, path, 0.62 * px, ink);
	},
	'hollow-waves'(context, { px, ink, ground }, length) {
		const path = wavePath(px, length);
		stroke(context, path, 0.8 * px, ink);
		stroke(context, path, Math.max(0.8 * px - 2 * OUTLINE_PX, 0.3 * px), ground);
	},
	boxes(context, { px, ink, ground }, length) {
		const path = new Path2D();
		path.rect(length * 0.19, -0.4 * px + OUTLINE_PX / 2, length * 0.62, 0.8 * px - OUTLINE_PX);
		context.fillStyle = ground;
		context.fill(path);
		stroke(context, path, OUTLINE_PX, ink);
	},
	rings(context, { px, ink, ground }, length) {
		const path = new Path2D();
		path.arc(length / 2, 0, 0.4 * px, 0, 2 * Math.PI);
		context.fillStyle = ground;
		context.fill(path);
		stroke(context, path, OUTLINE_PX, ink);
	}
};

function stroke(context: CanvasRenderingContext2D, path: Path2D, width: number, colour: string): void {
	context.lineWidth = width;
	context.strokeStyle = colour;
	context.stroke(path);
}

/** Three and a half sine waves from crest to trough, with half the gap at each end. */
function wavePath(px: number, length: number): Path2D {
	const wave = length / WAVES_AND_GAP;
	const start = (length - WAVES * wave) / 2;
	const path = new Path2D();
	for (let step = 0; step <= WAVES * 16; step++) {
		const x = start + (step * wave) / 16;
		path.lineTo(x, -0.42 * px * Math.sin((step * Math.PI) / 8));
	}
	return path;
}
