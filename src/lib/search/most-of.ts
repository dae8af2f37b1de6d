import type { Hit } from './search-texts';

/** How many of its words a long query may do without: a question has some that no record has. */
const SPARED = 1 / 3;

/** The best match of each record that has most of many terms, with the points of all together. */
export function mostOf(terms: readonly string[], hitsOf: (term: string) => Hit[]): Hit[] {
	const met = new Map<number, { count: number; hit: Hit }>();
	for (const term of terms)
		for (const hit of hitsOf(term)) {
			const before = met.get(hit.record);
			const points = (before?.hit.points ?? 0) + hit.points / terms.length;
			met.set(hit.record, { count: (before?.count ?? 0) + 1, hit: { ...hit, points } });
		}
	const wanted = Math.ceil(terms.length * (1 - SPARED));
	return [...met.values()].flatMap(({ count, hit }) => (count >= wanted ? [hit] : []));
}
