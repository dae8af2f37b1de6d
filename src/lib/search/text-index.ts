import { isHan } from './closed-text';
import { inOrder, ORDERED_UNITS } from './text-order';

/** Texts that begin alike stand together in the order, from `first` up to `end`; `length` units of each matched. */
export type Run = { first: number; end: number; length: number; edits: number };

/** Of words that are written as one, one is longer than that. */
const LONG_WORD = 5;
/**
 * Every place of many texts at which a word begins, in the order of what stands there: whatever begins with a term is one
 * run, found by halving, wherever in a text it stands, and however many words it spans.
 */
export class TextIndex {
	/** the texts, a zero behind each */
	readonly #units: Uint16Array;
	/** a bit for each unit: a word begins there */
	readonly #begins: Uint8Array;
	/** where words begin, in the order of what stands there */
	readonly #places: Uint32Array;
	/** text of each place */
	readonly textOf: Uint32Array;
	/** where each text begins, and one more */
	readonly offsets: Uint32Array;

	constructor(texts: Iterable<{ text: string; starts: readonly number[] }>) {
		const parts: string[] = [];
		const offsets: number[] = [0];
		const places: number[] = [];
		let size = 0;
		for (const { text, starts } of texts) {
			for (const start of starts) places.push(size + start);
			parts.push(text);
			size += text.length + 1;
			offsets.push(size);
		}
		const units = new Uint16Array(size);
		let at = 0;
		for (const part of parts) {
			for (let i = 0; i < part.length; i++) units[at++] = part.charCodeAt(i);
			at++;
		}
		this.#units = units;
		this.offsets = Uint32Array.from(offsets);
		this.#begins = new Uint8Array((size >> 3) + 1);
		for (const place of places)
			this.#begins[place >> 3] = (this.#begins[place >> 3] ?? 0) | (1 << (place & 7));
		this.#places = inOrder(units, places);
		this.textOf = new Uint32Array(places.length);
		const text = new Uint32Array(size);
		for (let id = 0; id < offsets.length - 1; id++) text.fill(id, offsets[id], offsets[id + 1]);
		for (let i = 0; i < places.length; i++) this.textOf[i] = text[this.#places[i] ?? 0] ?? 0;
	}

	/** Where in all texts a place of the order is. */
	placeAt(index: number): number {
		return this.#places[index] ?? 0;
	}

	/** Whether a word begins, or a text ends, at a place. */
	isEdge(place: number): boolean {
		return this.#units[place] === 0 || (((this.#begins[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
	}

	/** Whether so many units from a place of the index on a word ends. */
	endsWord(index: number, length: number): boolean {
		return this.isEdge(this.placeAt(index) + length);
	}

	/** Behind which of so many units from a place on a word ends, a bit each from the lowest on. */
	edges(place: number, count: number): number {
		let edges = 0;
		for (let at = 0; at < count; at++) edges |= Number(this.isEdge(place + at + 1)) << at;
		return edges;
	}

	/** What stands at a place. */
	slice(place: number, length: number): string {
		return String.fromCharCode(...this.#units.subarray(place, place + length));
	}

	/** Whether a term stands at a place. */
	holds(place: number, term: string, from = 0): boolean {
		for (let i = from; i < term.length; i++) if (this.#units[place + i] !== term.charCodeAt(i)) return false;
		return true;
	}

	/** Every place that begins with a term; of a long term, with its first units. */
	run(term: string): Run {
		const length = Math.min(term.length, ORDERED_UNITS);
		let [first, end] = [0, this.#places.length];
		for (let depth = 0; depth < length && first < end; depth++)
			[first, end] = this.#narrow(first, end, depth, term.charCodeAt(depth));
		return { first, end, length: term.length, edits: 0 };
	}

	/** Whether a run of so many units is one as it stands, or must be looked through. */
	isWhole(term: string): boolean {
		return term.length <= ORDERED_UNITS;
	}

	/** How many units of a term begin some word, at most. */
	reach(term: string): number {
		let [first, end] = [0, this.#places.length];
		for (let depth = 0; depth < Math.min(term.length, ORDERED_UNITS); depth++) {
			[first, end] = this.#narrow(first, end, depth, term.charCodeAt(depth));
			if (first >= end) return depth;
		}
		return Math.min(term.length, ORDERED_UNITS);
	}

	/**
	 * Runs that differ from a term by a few letters left out, added, changed or exchanged with their neighbour. The order is
	 * walked as a tree, and a branch is left as soon as it can only be farther.
	 */
	near(term: string, edits: number): Run[] {
		const wanted = Array.from({ length: term.length }, (_, at) => term.charCodeAt(at));
		const runs: Run[] = [];
		const hanFirst = isHan(wanted[0] ?? 0);
		const walk = (
			first: number,
			end: number,
			depth: number,
			row: number[],
			above: number[],
			last: number
		): void => {
			const cost = row[wanted.length] ?? 0;
			if (cost <= edits && depth > 0) runs.push({ first, end, length: depth, edits: cost });
			if (Math.min(...row) > edits || depth === ORDERED_UNITS || cost === 0) return;
			for (let from = first; from < end;) {
				const unit = this.#units[(this.#places[from] ?? 0) + depth] ?? 0;
				const to = this.#endOf(from, end, depth, unit);
				// the first letter is seldom wrong, and every branch begins with it
				const isWorth = unit !== 0 && (depth > 0 ? isHan(unit) === hanFirst : unit === wanted[0]);
				if (isWorth) walk(from, to, depth + 1, nextRow(wanted, row, above, unit, last), row, unit);
				from = to;
			}
		};
		walk(
			0,
			this.#places.length,
			0,
			Array.from({ length: wanted.length + 1 }, (_, at) => at),
			[],
			0
		);
		return runs;
	}

	#narrow(first: number, end: number, depth: number, unit: number): [number, number] {
		const from = this.#bound(first, end, depth, unit);
		return [from, this.#bound(from, end, depth, unit + 1)];
	}

	/** The first index whose unit at a depth is no less. */
	#bound(first: number, end: number, depth: number, unit: number): number {
		while (first < end) {
			const middle = (first + end) >>> 1;
			if ((this.#units[(this.#places[middle] ?? 0) + depth] ?? 0) < unit) first = middle + 1;
			else end = middle;
		}
		return first;
	}

	/** Where the places with a unit at a depth end: near in most branches, so that steps grow from there. */
	#endOf(from: number, end: number, depth: number, unit: number): number {
		let step = 1;
		while (from + step < end && this.#units[(this.#places[from + step] ?? 0) + depth] === unit) step *= 2;
		return this.#bound(from + (step >> 1), Math.min(end, from + step + 1), depth, unit + 1);
	}

	/** A term cut into the longest parts with which words begin, in Latin into whole words; itself alone where it cannot be. */
	parts(term: string): string[] {
		const isOfHan = isHan(term.charCodeAt(0));
		const parts: string[] = [];
		for (let rest = term; rest !== '';) {
			const reach = this.reach(rest);
			const part = rest.slice(0, reach);
			if (reach < (isOfHan ? 2 : 4) || !(isOfHan || this.#isWord(part))) return [term];
			parts.push(part);
			rest = rest.slice(reach);
		}
		// "passport" is no pass of a port
		return isOfHan || parts.some((part) => part.length > LONG_WORD) ? parts : [term];
	}

	/** A Chinese term cut at so many places, in every way in which words begin with each part; a part has two characters or more. */
	*cuts(term: string, times: number): Generator<string[]> {
		if (times === 0) {
			if (isHan(term.charCodeAt(0)) && !this.#isNone(term)) yield [term];
			return;
		}
		for (let length = 2; length <= term.length - 2; length++) {
			const first = term.slice(0, length);
			if (!isHan(term.charCodeAt(0)) || this.#isNone(first)) return;
			for (const rest of this.cuts(term.slice(length), times - 1)) yield [first, ...rest];
		}
	}

	/** Whether several Latin words, or parts of some, stand at so many units from a place on. */
	isSeveral(place: number, length: number): boolean {
		if (isHan(this.#units[place] ?? 0)) return false;
		for (let at = place + 1; at < place + length; at++) if (this.isEdge(at)) return true;
		return false;
	}

	#isNone(term: string): boolean {
		const { first, end } = this.run(term);
		return first >= end;
	}

	#isWord(term: string): boolean {
		const { first, end, length } = this.run(term);
		for (let index = first; index < end; index++) if (this.endsWord(index, length)) return true;
		return false;
	}

	/** Places at which something stands that is nearly a term, and the term itself. */
	nearly(term: string): Run[] {
		const exact = this.run(term);
		const edits = /\d/.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
		const runs = edits > 0 ? this.near(term, edits) : [];
		return [exact, ...runs.filter((run) => run.edits > 0)].filter((run) => run.first < run.end);
	}
}

/** The next line of the table of distances, with exchanges of neighbours. */
function nextRow(wanted: number[], row: number[], above: number[], unit: number, last: number): number[] {
	const next = [(row[0] ?? 0) + 1];
	for (let at = 1; at <= wanted.length; at++) {
		const isSame = wanted[at - 1] === unit;
		let cost = Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (isSame ? 0 : 1));
		if (at > 1 && last === wanted[at - 1] && unit === wanted[at - 2] && above.length > 0)
			cost = Math.min(cost, (above[at - 2] ?? 0) + 1);
		next.push(cost);
	}
	return next;
}
