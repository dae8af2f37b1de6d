/** So many of the best are told one by one; nobody reads more. */
export const MOST = 400;

/** What each record has met of a query while it is answered, term by term. */
export class Scores {
	/** of each record: points by its terms so far, its best text, how many terms it has */
	readonly points: Float32Array;
	readonly bestText: Uint32Array;
	readonly met: Uint8Array;
	/** points of the term that is looked for now */
	readonly #best: Float32Array;

	/** @param bonus of each record, which decides among equals */
	constructor(readonly bonus: Int16Array) {
		this.points = new Float32Array(bonus.length);
		this.#best = new Float32Array(bonus.length);
		this.bestText = new Uint32Array(bonus.length);
		this.met = new Uint8Array(bonus.length);
	}

	/** Notes a match if it is the record's best of this term. */
	note(record: number, text: number, points: number, step: number): void {
		if (this.met[record] !== step + 1 || points > (this.#best[record] ?? 0)) {
			// of several terms the text of the best is told
			if (step === 0 || points > (this.points[record] ?? 0) / step) this.bestText[record] = text;
			this.#best[record] = points;
		}
		this.met[record] = step + 1;
	}

	/** A term is done for these records; what had met all terms before and not this one is forgotten. */
	endTerm(before: readonly number[] | null, seen: readonly number[], step: number): void {
		for (const record of before ?? []) if (this.met[record] !== step + 1) this.forget(record);
		for (const record of seen) {
			this.points[record] = (this.points[record] ?? 0) + (this.#best[record] ?? 0);
			this.#best[record] = 0;
		}
	}

	forget(record: number): void {
		this.points[record] = this.#best[record] = this.met[record] = 0;
	}

	/** Points of a record that has met so many terms. */
	of(record: number, terms: number): number {
		return (this.points[record] ?? 0) / terms + (this.bonus[record] ?? 0);
	}

	/** The best records of a list, in no order. */
	top(records: readonly number[], terms: number): readonly number[] {
		if (records.length <= MOST) return records;
		// whole points are counted, which is quicker than to sort them
		const counts = new Uint32Array(1 << 16);
		const scores = new Uint16Array(records.length);
		for (let at = 0; at < records.length; at++) {
			const score = Math.trunc(this.of(records[at] ?? 0, terms)) + (1 << 15);
			scores[at] = score;
			counts[score] = (counts[score] ?? 0) + 1;
		}
		let [least, room] = [counts.length - 1, MOST];
		for (; (counts[least] ?? 0) < room; least--) room -= counts[least] ?? 0;
		// of the last that there is room for those that come first
		return records.filter((_, at) => (scores[at] ?? 0) > least || (scores[at] === least && room-- > 0));
	}
}
