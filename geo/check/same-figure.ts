import { addTo, groupBy } from '../group-by';
import type { Claim } from '../schema';
import type { Finding, Rule } from './rule';

/**
 * Two numbers for one thing at one time are a conflict, or one of them says in a note what else it counts. A claim is
 * told once, beside the first that it differs from.
 */
export const sameFigure: Rule = {
	id: 'same-figure',
	*check({ records, byId }): Generator<Finding> {
		const isStock = ({ measure }: Claim): boolean => byId.measures.get(measure)?.type === 'stock';
		const asked = records.claims.filter((claim) => claim.value !== null && !claim.note && isStock(claim));
		for (const group of groupBy(asked, thingOf).values()) {
			const byValue = new Map<number | null, Claim[]>();
			for (const record of group) {
				const other = firstDiffering(record, byValue);
				addTo(byValue, record.value, record);
				if (!other) continue;
				const message = `found ${record.value} beside ${other.value} in ${other.id}, wanted a conflict or a note`;
				yield { record, path: ['value'], message, severity: 'warning' };
			}
		}
	}
};

/** What a claim is about, and when. */
function thingOf({ subject, measure, unit, as_of, span }: Claim): string {
	const { route = '', from = '', to = '' } = span ?? {};
	return [subject, measure, unit, as_of, route, from, to].join(' ');
}

/** Passes over as many claims as are in conflict with the record, and over those of its own value at once. */
function firstDiffering(record: Claim, byValue: ReadonlyMap<number | null, Claim[]>): Claim | undefined {
	const conflicts = new Set(record.conflicts_with);
	for (const [value, claims] of byValue) {
		const other = value === record.value ? undefined : claims.find(({ id }) => !conflicts.has(id));
		if (other) return other;
	}
	return undefined;
}
