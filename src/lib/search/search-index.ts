import { closedText, isHan, type ClosedText } from './closed-text';
import { readingOf, type PinyinTable } from './pinyin-table';
import { TextIndex, type Run } from './text-index';

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
	/** from −200 to 150: what people look for first comes first among equals */
	bonus: number;
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
/** With so many points it is the thing itself. */
const EXACT = 800;
/** Fewer hits than this are too few, and what is nearly so is looked for too. */
const FEW = 3;
/** What a record has of the points of the one that it is about. */
const ABOUT = 0.2;
/** With more points than this it is found by a name of its own, not by what is said of it. */
const TOLD = 320;
/** What one letter otherwise takes away, as a part of the points. */
const EDIT_COST = 0.3;
/** So many of the best are told one by one; nobody reads more. */
const MOST = 400;
/** Of a few letters with which so many words begin, those that begin a text are enough. */
const MANY = 20_000;
/** A term with so many more places than records are left is looked for in these. */
const RARE = 150;

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

/** Bits for the place of a line in LINES. */
const LINE_BITS = 4;
const LINE_MASK = (1 << LINE_BITS) - 1;
/** Sizes are told up to here. */
const LONGEST = (1 << 12) - 1;

/** Terms that must all be found in a record. */
type Terms = readonly string[];
type Text = { field: Field; way: Way; text: string; closed: Pick<ClosedText, 'text' | 'starts'> };

/** Records by every word of their texts, in every spelling. */
export class SearchIndex {
	readonly #records: readonly Searchable[];
	readonly #table: PinyinTable;
	readonly #index: TextIndex;
	/** of each text: its record, and in the lowest bits the line of POINTS for it */
	readonly #origin: Uint32Array;
	readonly #bonus: Int16Array;
	/** of each place of the index: its record, and what `infoOf` tells of it; side by side, since there are many */
	readonly #recordAt: Uint32Array;
	readonly #infoAt: Uint32Array;
	/** first text of each record, and one more */
	readonly #texts: Uint32Array;
	/** the records that are about a record */
	readonly #told: ReadonlyMap<number, number[]>;
	/** of each record while a query is answered: points by its terms so far, its best text, how many terms it has */
	readonly #points: Float32Array;
	readonly #best: Float32Array;
	readonly #bestText: Uint32Array;
	readonly #met: Uint8Array;

	constructor(records: readonly Searchable[], table: PinyinTable) {
		this.#records = records;
		this.#table = table;
		const origins: number[] = [];
		const firsts: number[] = [];
		const every = function* () {
			for (const [record, searchable] of records.entries()) {
				firsts.push(origins.length);
				for (const { field, way, closed } of textsOf(searchable, table)) {
					const line = LINES.findIndex((one) => one.field === field && one.way === way);
					origins.push((record << LINE_BITS) | line);
					yield closed;
				}
			}
			firsts.push(origins.length);
		};
		this.#index = new TextIndex(every());
		this.#origin = Uint32Array.from(origins);
		const { textOf } = this.#index;
		this.#recordAt = textOf.map((text) => (this.#origin[text] ?? 0) >> LINE_BITS);
		this.#infoAt = textOf.map((text, index) => this.#infoOf(text, this.#index.placeAt(index)));
		this.#bonus = Int16Array.from(records, ({ bonus }) => bonus);
		this.#texts = Uint32Array.from(firsts);
		const told = new Map<number, number[]>();
		for (const [record, { about = [] }] of records.entries())
			for (const one of about) told.set(one, [...(told.get(one) ?? []), record]);
		this.#told = told;
		this.#points = new Float32Array(records.length);
		this.#best = new Float32Array(records.length);
		this.#bestText = new Uint32Array(records.length);
		this.#met = new Uint8Array(records.length);
	}

	/** What answers any of several readings of a query, best first; what is nearly so only where that is little. */
	find(readings: readonly Terms[], spare: ReadonlySet<string> = new Set()): Answer {
		const found = new Map<number, Hit>();
		const used = new Set<string>();
		let count = 0;
		const take = (terms: readonly Run[][], words: Terms, factor: number): void => {
			const { hits, count: all } = this.#all(terms, words);
			count = Math.max(count, all);
			for (const hit of hits) {
				const points = hit.points * factor;
				if (points > (found.get(hit.record)?.points ?? 0)) found.set(hit.record, { ...hit, points });
			}
			if (hits.length > 0) for (const word of words) used.add(word);
		};
		const exactly = (terms: Terms, factor = 1): void =>
			take(
				terms.map((term) => [this.#index.run(term)]),
				terms,
				factor
			);
		for (const terms of readings) exactly(terms);
		const words = readings.at(-1) ?? [];
		const meant = words.filter((term) => !spare.has(term));
		if (found.size === 0 && meant.length > 0 && meant.length < words.length) exactly(meant);
		if (found.size === 0) {
			const parts = meant.flatMap((term) => this.#parts(term));
			if (parts.length > meant.length) exactly(parts, 0.9);
		}
		const isFew = found.size < FEW && ![...found.values()].some(({ points }) => points >= EXACT);
		let isNear = false;
		if (isFew && meant.length > 0) {
			const before = found.size;
			const runs = meant.map((term) => this.#near(term));
			for (const run of runs.flat())
				if (run.edits > 0) used.add(this.#index.slice(this.#index.placeAt(run.first), run.length));
			if (runs.every((list) => list.length > 0)) take(runs, meant, 0.95);
			isNear = before === 0 && found.size > 0;
		}
		if (found.size === 0 && meant.length > 2) this.#most(meant, found, used);
		const hits = [...found.values()].sort(
			(one, other) => other.points - one.points || one.record - other.record
		);
		return { hits, count: Math.max(count, hits.length), terms: [...used], isNear };
	}

	/** Records that hold all but a third of many words: a question has some that no record has. */
	#most(terms: Terms, found: Map<number, Hit>, used: Set<string>): void {
		const wanted = Math.ceil((terms.length * 2) / 3);
		const counts = new Map<number, { count: number; hit: Hit }>();
		for (const term of terms) {
			for (const hit of this.#all([[this.#index.run(term)]], [term]).hits) {
				const before = counts.get(hit.record);
				const points = (before?.hit.points ?? 0) + hit.points / terms.length;
				counts.set(hit.record, { count: (before?.count ?? 0) + 1, hit: { ...hit, points } });
				used.add(term);
			}
		}
		for (const [record, { count, hit }] of counts) if (count >= wanted) found.set(record, hit);
	}

	/** A term cut into the longest parts with which words begin; itself alone where it cannot be. */
	#parts(term: string): string[] {
		const least = isHan(term.charCodeAt(0)) ? 2 : 4;
		const parts: string[] = [];
		for (let rest = term; rest !== '';) {
			const reach = this.#index.reach(rest);
			if (reach < least) return [term];
			parts.push(rest.slice(0, reach));
			rest = rest.slice(reach);
		}
		return parts;
	}

	/** Places at which something stands that is nearly a term, and the term itself. */
	#near(term: string): Run[] {
		const exact = this.#index.run(term);
		const edits = /\d/.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
		const runs = edits > 0 ? this.#index.near(term, edits) : [];
		return [exact, ...runs.filter((run) => run.edits > 0)].filter((run) => run.first < run.end);
	}

	/** Records in which every term stands, each at one of the places of its runs. */
	#all(terms: readonly Run[][], words: Terms): { hits: Hit[]; count: number } {
		const order = terms
			.map((runs, at) => ({
				runs,
				word: words[at] ?? '',
				size: runs.reduce((sum, run) => sum + run.end - run.first, 0)
			}))
			.sort((one, other) => one.size - other.size);
		let left: number[] | null = null;
		for (const [step, { runs, word, size }] of order.entries()) {
			const isFew = left !== null && left.length * RARE < size;
			const seen: number[] = isFew
				? this.#within(left ?? [], runs, word, step)
				: this.#through(runs, word, step, terms.length === 1);
			for (const record of left ?? []) if (this.#met[record] !== step + 1) this.#forget(record);
			left = seen;
			for (const record of seen) {
				this.#points[record] = (this.#points[record] ?? 0) + (this.#best[record] ?? 0);
				this.#best[record] = 0;
			}
			if (seen.length === 0) break;
		}
		const hits = this.#top(left ?? [], terms.length).map((record): Hit => {
			const text = this.#bestText[record] ?? 0;
			const origin = this.#origin[text] ?? 0;
			const { field, way } = LINES[origin & LINE_MASK] ?? { field: 'text', way: 'written' };
			const points = (this.#points[record] ?? 0) / terms.length + (this.#bonus[record] ?? 0);
			return { record, of: origin >> LINE_BITS, points, field, way, text };
		});
		for (const record of left ?? []) this.#forget(record);
		return { hits, count: left?.length ?? 0 };
	}

	#forget(record: number): void {
		this.#points[record] = this.#best[record] = this.#met[record] = 0;
	}

	/** Goes through all places of the runs; what has met every term before meets this one. */
	#through(runs: Run[], word: string, step: number, isAlone: boolean): number[] {
		const seen: number[] = [];
		const meet = (record: number, text: number, points: number): void => {
			const met = this.#met[record];
			if (met === step) seen.push(record);
			if (met === step || met === step + 1) this.#note(record, text, points, step);
		};
		const go = (run: Run, isOfBegins: boolean): void => {
			const isWhole = run.edits > 0 || this.#index.isWhole(word);
			for (let index = run.first; index < run.end; index++) {
				const info = this.#infoAt[index] ?? 0;
				if (isOfBegins && ((info >> LINE_BITS) & 1) === 0) continue;
				const record = this.#recordAt[index] ?? 0;
				const told = this.#told.size > 0 ? this.#told.get(record) : undefined;
				const met = this.#met[record];
				if (!told && met !== step && met !== step + 1) continue;
				const place = this.#index.placeAt(index);
				if (!isWhole && !this.#index.holds(place, word)) continue;
				const points = this.#pointsOf(info, place, run);
				if (points === 0) continue;
				const text = this.#index.textOf[index] ?? 0;
				meet(record, text, points);
				if (told && points > TOLD) for (const one of told) meet(one, text, points * ABOUT);
			}
		};
		for (const run of runs) {
			const isMany = isAlone && run.end - run.first > MANY;
			if (isMany) go(run, true);
			if (!isMany || seen.length < MOST) go(run, false);
		}
		return seen;
	}

	/** Looks for the runs in the texts of a few records. */
	#within(records: readonly number[], runs: Run[], word: string, step: number): number[] {
		const wanted = runs.map((run) => ({
			run,
			term: run.edits > 0 ? this.#index.slice(this.#index.placeAt(run.first), run.length) : word
		}));
		const look = (record: number, from: number, factor: number): void => {
			for (let text = this.#texts[from] ?? 0; text < (this.#texts[from + 1] ?? 0); text++) {
				const end = (this.#index.offsets[text + 1] ?? 0) - 1;
				for (let place = this.#index.offsets[text] ?? 0; place < end; place++) {
					if (!this.#index.isEdge(place)) continue;
					for (const { run, term } of wanted) {
						const points = this.#index.holds(place, term)
							? this.#pointsOf(this.#infoOf(text, place), place, run)
							: 0;
						if (points > (factor < 1 ? TOLD : 0)) this.#note(record, text, points * factor, step);
					}
				}
			}
		};
		return records.filter((record) => {
			look(record, record, 1);
			for (const one of this.#records[record]?.about ?? []) look(record, one, ABOUT);
			return this.#met[record] === step + 1;
		});
	}

	/** The line of POINTS for a text, whether a place is its beginning, its size, and what is left of it from there. */
	#infoOf(text: number, place: number): number {
		const begin = this.#index.offsets[text] ?? 0;
		const end = (this.#index.offsets[text + 1] ?? 0) - 1;
		const line = (this.#origin[text] ?? 0) & LINE_MASK;
		const [size, rest] = [Math.min(end - begin, LONGEST), Math.min(end - place, LONGEST)];
		return (
			line | (Number(place === begin) << LINE_BITS) | (size << (LINE_BITS + 1)) | (rest << (LINE_BITS + 13))
		);
	}

	/** What a match counts; 0 where it counts for nothing. */
	#pointsOf(info: number, place: number, { length, edits }: Run): number {
		const line = LINES[info & LINE_MASK];
		if (!line) return 0;
		const isBegin = ((info >> LINE_BITS) & 1) === 1;
		const size = (info >> (LINE_BITS + 1)) & LONGEST;
		const isEnd = info >> (LINE_BITS + 13) === length;
		const isEdge = isEnd || this.#index.isEdge(place + length);
		// of a short word its first letters alone, nearly so, are anything; and so is a word in a sentence
		if (edits > 0 && !(line.isName && (length > 6 || (isEdge && line.way === 'written')))) return 0;
		const of = isBegin ? (isEnd ? 0 : isEdge ? 1 : 2) : isEnd ? 3 : isEdge ? 4 : 5;
		const points = line.points[of];
		// two letters stand inside the initials of every other name
		if (points === 0 || (line.way === 'initials' && length < (of < 3 ? 2 : 3))) return 0;
		return (points + (80 * length) / size) * (1 - EDIT_COST * edits);
	}

	/** Notes a match if it is the record's best of this term. */
	#note(record: number, text: number, points: number, step: number): void {
		if (this.#met[record] !== step + 1 || points > (this.#best[record] ?? 0)) {
			// of several terms the text of the best is told
			if (step === 0 || points > (this.#points[record] ?? 0) / step) this.#bestText[record] = text;
			this.#best[record] = points;
		}
		this.#met[record] = step + 1;
	}

	/** The best records of a list, in no order. */
	#top(records: readonly number[], terms: number): readonly number[] {
		if (records.length <= MOST) return records;
		const scores = Int16Array.from(
			records,
			(record) => (this.#points[record] ?? 0) / terms + (this.#bonus[record] ?? 0)
		);
		const least = scores.slice().sort()[records.length - MOST] ?? 0;
		const better = records.filter((_, at) => (scores[at] ?? 0) > least);
		const equal = records.filter((_, at) => scores[at] === least);
		return [...better, ...equal.slice(0, MOST - better.length)];
	}

	/** A text as it is written. */
	written(text: number): string {
		const record = (this.#origin[text] ?? 0) >> LINE_BITS;
		let at = this.#texts[record] ?? 0;
		const searchable = this.#records[record];
		if (searchable)
			for (const { text: written } of textsOf(searchable, this.#table)) if (at++ === text) return written;
		return '';
	}
}

const LINES = (Object.keys(POINTS) as Way[]).flatMap((way) =>
	FIELDS.flatMap((field) => {
		const points = POINTS[way][field];
		return points ? [{ way, field, points, isName: field === 'name' || field === 'alias' }] : [];
	})
);

/** Every text of a record in every spelling by which it is found. */
function* textsOf({ texts }: Searchable, table: PinyinTable): Generator<Text> {
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
