import { closedText, type ClosedText } from './closed-text';
import { readingOf, type PinyinTable } from './pinyin-table';

import type { Run } from './text-index';

/** What a text is to its record; the nearer to its name the more it counts. */
export const FIELDS = ['name', 'alias', 'code', 'figure', 'text'] as const;
export type Field = (typeof FIELDS)[number];
/** How a text was matched: as it is written, by its pinyin, or by the first letters of that. */
export type Way = 'written' | 'pinyin' | 'initials';

/** What can be searched of a record. */
export type Searchable = {
	texts: readonly (readonly [Field, string])[];
	/** places of the records that it is about: what finds one of them finds it too */
	about?: readonly number[];
	/** from −800 to 150: what people look for first comes first among equals */
	bonus: number;
};

export type Hit = {
	/** place of the record in the list, and of the one whose text it is: another where the record is about that */
	record: number;
	of: number;
	points: number;
	/** what matched best */
	field: Field;
	way: Way;
	/** the text that did, for `written` */
	text: number;
};
export type Answer = {
	/** the best of them, best first */
	hits: Hit[];
	/** how many there are in all */
	count: number;
	/** closed texts that matched, for marking them */
	terms: string[];
	/** nothing is written so: what is near it was taken */
	isNear: boolean;
};

/** Points of a match, by what of the text it is: all, its first words or letters, its last words, words or letters inside. */
type Points = readonly [
	all: number,
	head: number,
	begun: number,
	tail: number,
	words: number,
	inside: number
];
const POINTS: Record<Way, Partial<Record<Field, Points>>> = {
	written: {
		name: [1000, 820, 780, 700, 620, 560],
		alias: [950, 760, 720, 680, 590, 520],
		code: [980, 0, 500, 0, 0, 0],
		figure: [920, 300, 0, 300, 300, 0],
		text: [240, 240, 210, 230, 230, 200]
	},
	pinyin: { name: [900, 680, 640, 520, 460, 400], alias: [860, 640, 600, 500, 430, 380] },
	initials: { name: [870, 520, 520, 370, 330, 330], alias: [840, 490, 490, 350, 310, 310] }
};
/** What one letter otherwise takes away, as a part of the points. */
const EDIT_COST = 0.3;
/** Bits for the place of a line in LINES. */
export const LINE_BITS = 4;
export const LINE_MASK = (1 << LINE_BITS) - 1;
/** Sizes are told up to here. */
const LONGEST = (1 << 12) - 1;

type Text = { field: Field; way: Way; text: string; closed: Pick<ClosedText, 'text' | 'starts'> };

export const LINES = (Object.keys(POINTS) as Way[]).flatMap((way) =>
	FIELDS.flatMap((field) => {
		const points = POINTS[way][field];
		return points ? [{ way, field, points, isName: field === 'name' || field === 'alias' }] : [];
	})
);

/** A match of a text in one number: its line, whether it begins the text, the size of the text, and what is left of it from there. */
export function infoOf(line: number, size: number, at: number): number {
	const [all, rest] = [Math.min(size, LONGEST), Math.min(size - at, LONGEST)];
	return line | (Number(at === 0) << LINE_BITS) | (all << (LINE_BITS + 1)) | (rest << (LINE_BITS + 13));
}

/** Behind so many units it is told whether a word ends there, since a look at the text takes longer; a bit each. */
export const SHORT = 2;
const EDGES_AT = LINE_BITS + 25;
/** What `infoOf` tells, and behind which of the first units a word ends, a bit each from the lowest on. */
export const withEdges = (info: number, edges: number): number => info | (edges << EDGES_AT);
/** Whether a word ends behind so many units, at most SHORT. */
export const endsWord = (info: number, length: number): boolean =>
	((info >>> (EDGES_AT + length - 1)) & 1) === 1;

/** Whether what `infoOf` tells begins its text. */
export const beginsText = (info: number): boolean => ((info >> LINE_BITS) & 1) === 1;

/** What a match counts, by what `infoOf` tells of it; 0 where it counts for nothing. `isEdge`: a word ends with it. */
export function pointsOf(
	info: number,
	isEdge: boolean,
	{ length, edits }: Pick<Run, 'length' | 'edits'>
): number {
	const line = LINES[info & LINE_MASK];
	if (!line) return 0;
	const isBegin = beginsText(info);
	const size = (info >> (LINE_BITS + 1)) & LONGEST;
	const isEnd = ((info >> (LINE_BITS + 13)) & LONGEST) === length;
	// of a short word its first letters alone, nearly so, are anything; and so is a word in a sentence
	if (edits > 0 && !(line.isName && (length > 6 || ((isEnd || isEdge) && line.way === 'written')))) return 0;
	const of = isBegin ? (isEnd ? 0 : isEdge ? 1 : 2) : isEnd ? 3 : isEdge ? 4 : 5;
	const points = line.points[of];
	// two letters stand inside the initials of every other name
	if (points === 0 || (line.way === 'initials' && length < (of < 3 ? 2 : 3))) return 0;
	return (points + (80 * length) / size) * (1 - EDIT_COST * edits);
}

/** Every text of a record in every spelling by which it is found. */
export function* textsOf({ texts }: Searchable, table: PinyinTable): Generator<Text> {
	for (const [field, text] of texts) {
		const closed = closedText(text);
		yield { field, way: 'written', text, closed };
		if (!POINTS.pinyin[field]) continue;
		if (!/\p{Script=Han}/u.test(text)) {
			// of two words they are no abbreviation
			const letters = closed.starts.map((start) => closed.text.charAt(start)).join('');
			if (letters.length > 2) yield { field, way: 'initials', text, closed: { text: letters, starts: [0] } };
			continue;
		}
		const { syllables, pinyin, initials } = readingOf(text, table);
		let length = 0;
		const starts = syllables.map((syllable) => (length += syllable.length) - syllable.length);
		yield { field, way: 'pinyin', text, closed: { text: pinyin, starts } };
		yield { field, way: 'initials', text, closed: { text: initials, starts: syllables.map((_, at) => at) } };
	}
}
