/** What stands round the map in a picture of it: all that the picture needs to be understood by itself. */
export type Plate<Image> = {
	title: string;
	/** what the map shows stronger than the rest, each with its colour as CSS has it */
	entries: { name: string; colour: string }[];
	/** how all of it is drawn: what each is, and its signs as pictures of their size in px */
	signs: { name: string; pictures: { image: Image; width: number; height: number }[] }[];
	/** a length in metres as it is written */
	distance: (metres: number) => string;
	credit: string;
	/** of the page, so that whoever has the picture finds what it shows */
	address: string;
};

/** Letters of a plate, in px of the page. */
export type Letters = { size: number; line: number; weight: 400 | 600 };
export type Box = { x: number; y: number; width: number; height: number };
/** Where everything of a plate stands; `y` of a text is the middle of its line. */
export type PlateLayout<Image> = {
	width: number;
	height: number;
	/** where the map begins */
	head: number;
	texts: { text: string; letters: Letters; x: number; y: number }[];
	swatches: (Box & { colour: string })[];
	signs: (Box & { image: Image })[];
	scale: { ground: Box; bar: Box };
};

/** In px of the page. */
const MARGIN = 16;
const TITLE: Letters = { size: 20, line: 28, weight: 600 };
const TEXT: Letters = { size: 13, line: 20, weight: 400 };
const SWATCH = 22;
/** Behind each sign of the legend, and the line that it stands in. */
const SIGN = { gap: 6, line: 26 };
/** The longest that the bar of the scale may be. */
export const SCALE_PX = 140;

/**
 * Where everything of a plate stands round a map of a size.
 * @param bar the length of the scale in metres, and in px of the map
 * @param widthOf how wide a text is in letters of a plate
 */
export function plateLayout<Image>(
	plate: Plate<Image>,
	map: { width: number; height: number },
	bar: { metres: number; px: number },
	widthOf: (text: string, letters: Letters) => number
): PlateLayout<Image> {
	const { width } = map;
	const room = width - 2 * MARGIN;
	const layout: PlateLayout<Image> = {
		width,
		height: 0,
		head: 0,
		texts: [],
		swatches: [],
		signs: [],
		scale: { ground: { x: 0, y: 0, width: 0, height: 0 }, bar: { x: 0, y: 0, width: 0, height: 0 } }
	};
	let y = MARGIN;
	const write = (text: string, letters: Letters, x: number, from: number): void => {
		for (const line of wrapped(text, (part) => widthOf(part, letters) <= width - MARGIN - x)) {
			layout.texts.push({ text: line, letters, x, y: from + letters.line / 2 });
			from += letters.line;
		}
		y = from;
	};
	write(plate.title, TITLE, MARGIN, y);
	for (const { name, colour } of plate.entries) {
		layout.swatches.push({ x: MARGIN, y: y + TEXT.line / 2 - 2.5, width: SWATCH, height: 5, colour });
		write(name, TEXT, MARGIN + SWATCH + 8, y);
	}
	const signs = inFlow(plate.signs, room, (sign) => signsWidth(sign) + widthOf(sign.name, TEXT));
	for (const { thing, x, line } of signs.placed) {
		const middle = y + (line + 0.5) * SIGN.line;
		let left = MARGIN + x;
		for (const { image, width: wide, height: high } of thing.pictures) {
			layout.signs.push({ image, x: left, y: middle - high / 2, width: wide, height: high });
			left += wide + SIGN.gap;
		}
		layout.texts.push({ text: thing.name, letters: TEXT, x: left, y: middle });
	}
	layout.head = y + signs.lines * SIGN.line + MARGIN / 2;
	const foot = layout.head + map.height;
	const text = plate.distance(bar.metres);
	const at = foot - MARGIN;
	layout.scale = {
		ground: {
			x: MARGIN - 8,
			y: at - TEXT.line - 8,
			width: Math.max(bar.px, widthOf(text, TEXT)) + 16,
			height: TEXT.line + 14
		},
		bar: { x: MARGIN, y: at, width: bar.px, height: 2 }
	};
	layout.texts.push({ text, letters: TEXT, x: MARGIN, y: at - TEXT.line / 2 - 4 });
	y = foot + MARGIN / 2;
	write(plate.credit, TEXT, MARGIN, y);
	write(plate.address, TEXT, MARGIN, y);
	layout.height = y + MARGIN / 2;
	return layout;
}

/** The signs of an entry with the gaps behind them. */
function signsWidth<Image>({ pictures }: Plate<Image>['signs'][number]): number {
	return pictures.reduce((sum, { width }) => sum + width + SIGN.gap, 0);
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
