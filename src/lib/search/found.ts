import type { Answer, Hit } from './search-texts';

/** With so many points it is the thing itself. */
const EXACT = 800;
/** Fewer hits than this are too few, and what is nearly so is looked for too. */
const FEW = 3;
/** With so many names that hold a Chinese term as it stands, what has its parts is not looked for. */
const NAMED = 6;

/** What the ways of reading a query have found so far, each record by its best. */
export class Found {
	readonly #hits = new Map<number, Hit>();
	readonly #terms = new Set<string>();
	#count = 0;

	/**
	 * Adds what answers some words.
	 * @param factor what its points are worth beside those of other ways
	 */
	take({ hits, count }: Pick<Answer, 'hits' | 'count'>, words: readonly string[], factor = 1): void {
		this.#count = Math.max(this.#count, count);
		for (const hit of hits) {
			const points = hit.points - (1 - factor) * Math.abs(hit.points);
			// what is told of another thing may have less than none
			if (points > (this.#hits.get(hit.record)?.points ?? -Infinity))
				this.#hits.set(hit.record, { ...hit, points });
		}
		if (hits.length > 0) for (const word of words) this.#terms.add(word);
	}

	/** Words that matched although nobody typed them so. */
	mark(term: string): void {
		this.#terms.add(term);
	}

	get size(): number {
		return this.#hits.size;
	}

	get isFew(): boolean {
		return this.size < FEW && ![...this.#hits.values()].some(({ points }) => points >= EXACT);
	}

	/** Whether enough was found that is called so. */
	hasNames(isNamed: (record: number) => boolean): boolean {
		return [...this.#hits.keys()].filter(isNamed).length >= NAMED;
	}

	answer(isNear: boolean): Answer {
		const hits = [...this.#hits.values()].sort((a, b) => b.points - a.points || a.record - b.record);
		return { hits, count: Math.max(this.#count, hits.length), terms: [...this.#terms], isNear };
	}
}
