import type { Hit } from './search-texts';

/** One in so many of its words a long query may do without: a question has some that no record has. */
const SPARED = 3;

/** Each record that has most of many terms, by its best match, with the points of all together. */
export function mostOf(terms: readonly string[], hitsOf: (term: string) => Hit[]): Hit[] {
	const met = new Map<number, Hit[]>();
	for (const term of terms)
		for (const hit of hitsOf(term)) met.set(hit.record, [...(met.get(hit.record) ?? []), hit]);
	const wanted = terms.length - Math.floor(terms.length / SPARED);
	return [...met.values()].flatMap((hits) => {
		const [best] = hits.toSorted((one, other) => other.points - one.points);
		const points = hits.reduce((sum, hit) => sum + hit.points, 0) / terms.length;
		return best && hits.length >= wanted ? [{ ...best, points }] : [];
	});
}
