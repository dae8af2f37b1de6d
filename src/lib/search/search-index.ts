import type { PinyinTable } from './pinyin-table';
import type { Query } from './query';
import { Found } from './found';
import { mostOf } from './most-of';
import { MOST, Scores } from './scores';
import {
	beginsText,
	endsWord,
	infoOf,
	LINE_BITS,
	LINE_MASK,
	LINES,
	pointsOf,
	SHORT,
	withEdges,
	textsOf,
	type Answer,
	type Hit,
	type Searchable
} from './search-texts';
import { TextIndex, type Run } from './text-index';

/** What a record has of the points of the one that it is about. */
const ABOUT = 0.2;
/** With more points than this it is found by a name of its own, not by what is said of it. */
const TOLD = 320;
/** Of a few letters with which so many words begin, those that begin a text are enough. */
const MANY = 20_000;
/** A Chinese name is told in three parts at most: of whom, of what, which. */
const MOST_CUTS = 2;
/** What a record has of the points of "one" where many were asked for. */
const ONE_OF_MANY = 0.85;
/** A term with so many more places than records are left is looked for in these. */
const RARE = 150;

type Terms = readonly string[];
/** Records by every word of their texts, in every spelling. */
export class SearchIndex {
	readonly #records: readonly Searchable[];
	readonly #table: PinyinTable;
	readonly #index: TextIndex;
	/** of each text: its record, and in the lowest bits the line of POINTS for it */
	readonly #origin: Uint32Array;
	/** of each place of the index: its record, and what `infoOf` and `withEdges` tell of it; side by side, since there are many */
	readonly #recordAt: Uint32Array;
	readonly #infoAt: Uint32Array;
	/** first text of each record, and one more */
	readonly #texts: Uint32Array;
	/** the records that are about a record */
	readonly #told = new Map<number, number[]>();
	readonly #scores: Scores;

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
		this.#recordAt = this.#index.textOf.map((text) => (this.#origin[text] ?? 0) >> LINE_BITS);
		this.#infoAt = this.#index.textOf.map((text, index) => {
			const place = this.#index.placeAt(index);
			return withEdges(this.#infoOf(text, place), this.#index.edges(place, SHORT));
		});
		this.#scores = new Scores(Int16Array.from(records, ({ bonus }) => bonus));
		this.#texts = Uint32Array.from(firsts);
		for (const [record, { about = [] }] of records.entries())
			for (const one of about) this.#told.set(one, [...(this.#told.get(one) ?? []), record]);
	}

	/**
	 * What answers a query as it was typed, and as it was meant, best first; what is left of its words only where no record
	 * has those, and what is nearly so only where that is little.
	 */
	find({ readings, meant, each, bare, cuts }: Omit<Query, 'place' | 'kind'>): Answer {
		const found = new Found();
		const runs = (terms: Terms): Run[][] => terms.map((term) => [this.#index.run(term)]);
		const exactly = (terms: Terms, factor = 1): void =>
			found.take(this.#all(runs(terms), terms), terms, factor);
		const isOther = (terms: Terms, before: Terms = []): boolean => terms.join(' ') !== before.join(' ');
		// a source or a claim may hold what was typed by chance
		const isNamed = (): boolean => found.hasNames((record) => (this.#records[record]?.bonus ?? 0) >= 0);
		const inParts = (terms: Terms): void => {
			const [term = ''] = terms;
			if (terms.length === 1)
				for (let times = 1; times <= MOST_CUTS && !isNamed(); times++)
					for (const parts of this.#index.cuts(term, times)) exactly(parts, 0.9);
			const parts = terms.flatMap((one) => this.#index.parts(one));
			if (found.size === 0 && parts.length > terms.length) exactly(parts, 0.9);
		};
		for (const terms of readings) exactly(terms);
		// "in" begins many a word, so that what has all the words need not be what was meant
		if (isOther(meant, readings.at(-1))) exactly(meant);
		// what is of a kind is called by one of it
		if (isOther(each, meant)) exactly(each, ONE_OF_MANY);
		let before = meant;
		for (const terms of [bare, ...cuts]) {
			if (found.size === 0 && isOther(terms, before)) exactly(terms);
			if (!isNamed()) inParts(terms);
			before = terms;
		}
		const exact = found.size;
		if (found.isFew && bare.length > 0) {
			const near = bare.map((term) => this.#index.nearly(term));
			for (const run of near.flat())
				if (run.edits > 0) found.mark(this.#index.slice(this.#index.placeAt(run.first), run.length));
			if (near.every((list) => list.length > 0)) found.take(this.#all(near, bare), bare, 0.95);
		}
		const isNear = exact === 0 && found.size > 0;
		const least = cuts.at(-1) ?? bare;
		if (found.size === 0 && least.length > 2) {
			const hits = mostOf(least, (term) => {
				const answer = this.#all(runs([term]), [term]);
				if (answer.hits.length > 0) found.mark(term);
				return answer.hits;
			});
			found.take({ hits, count: 0 }, []);
		}
		return found.answer(isNear);
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
			this.#scores.endTerm(left, seen, step);
			left = seen;
			if (seen.length === 0) break;
		}
		const hits = this.#scores.top(left ?? [], terms.length).map((record): Hit => {
			const text = this.#scores.bestText[record] ?? 0;
			const origin = this.#origin[text] ?? 0;
			const { field, way } = LINES[origin & LINE_MASK] ?? { field: 'text', way: 'written' };
			const points = this.#scores.of(record, terms.length);
			return { record, of: origin >> LINE_BITS, points, field, way, text };
		});
		for (const record of left ?? []) this.#scores.forget(record);
		return { hits, count: left?.length ?? 0 };
	}

	/** Goes through all places of the runs; what has met every term before meets this one. */
	#through(runs: Run[], word: string, step: number, isAlone: boolean): number[] {
		const seen: number[] = [];
		const meet = (record: number, text: number, points: number): void => {
			const met = this.#scores.met[record];
			if (met === step) seen.push(record);
			if (met === step || met === step + 1) this.#scores.note(record, text, points, step);
		};
		const look = (index: number, run: Run): void => {
			const record = this.#recordAt[index] ?? 0;
			const told = this.#told.size > 0 ? this.#told.get(record) : undefined;
			const met = this.#scores.met[record];
			if (!told && met !== step && met !== step + 1) return;
			const info = this.#infoAt[index] ?? 0;
			const { length } = run;
			if (run.edits > 1 && this.#isFarFrom(info, this.#index.placeAt(index), length)) return;
			const isEdge = length > SHORT ? this.#index.endsWord(index, length) : endsWord(info, length);
			const points = pointsOf(info, isEdge, run);
			if (points === 0) return;
			const text = this.#index.textOf[index] ?? 0;
			meet(record, text, points);
			if (told && points > TOLD) for (const one of told) meet(one, text, points * ABOUT);
		};
		const go = (run: Run, isOfBegins: boolean): void => {
			const isWhole = run.edits > 0 || this.#index.isWhole(word);
			for (let index = run.first; index < run.end; index++) {
				if (isOfBegins && !beginsText(this.#infoAt[index] ?? 0)) continue;
				if (isWhole || this.#index.holds(this.#index.placeAt(index), word)) look(index, run);
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
						const info = this.#infoOf(text, place);
						const isMet =
							this.#index.holds(place, term) && !(run.edits > 1 && this.#isFarFrom(info, place, run.length));
						const points = isMet ? pointsOf(info, this.#index.isEdge(place + run.length), run) : 0;
						if (points > (factor < 1 ? TOLD : 0)) this.#scores.note(record, text, points * factor, step);
					}
				}
			}
		};
		return records.filter((record) => {
			look(record, record, 1);
			for (const one of this.#records[record]?.about ?? []) look(record, one, ABOUT);
			return this.#scores.met[record] === step + 1;
		});
	}

	/** "First all" is as near to "firewall" as a slip of the pen, and nothing like it. */
	#isFarFrom(info: number, place: number, length: number): boolean {
		return LINES[info & LINE_MASK]?.way === 'written' && this.#index.isSeveral(place, length);
	}

	#infoOf(text: number, place: number): number {
		const begin = this.#index.offsets[text] ?? 0;
		const end = (this.#index.offsets[text + 1] ?? 0) - 1;
		return infoOf((this.#origin[text] ?? 0) & LINE_MASK, end - begin, place - begin);
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
