import type { Claim } from '../schema';
import type { Finding, Rule } from './rule';

/** Two numbers for one thing at one time are a conflict, or one of them says in a note what else it counts. */
export const sameFigure: Rule = {
	id: 'same-figure',
	*check({ records, byId }): Generator<Finding> {
		const groups = new Map<string, Claim[]>();
		for (const claim of records.claims) {
			if (claim.value === null || byId.measures.get(claim.measure)?.type !== 'stock') continue;
			const { route = '', from = '', to = '' } = claim.span ?? {};
			const key = [claim.subject, claim.measure, claim.unit, claim.as_of, route, from, to].join(' ');
			groups.set(key, [...(groups.get(key) ?? []), claim]);
		}
		for (const group of groups.values()) {
			for (const [index, record] of group.entries()) {
				for (const other of group.slice(0, index)) {
					if (!differs(record, other)) continue;
					const message = `found ${record.value} beside ${other.value} in ${other.id}, wanted a conflict or a note`;
					yield { record, path: ['value'], message, severity: 'warning' };
				}
			}
		}
	}
};

function differs(one: Claim, other: Claim): boolean {
	if (one.value === other.value || one.note || other.note) return false;
	return !one.conflicts_with.includes(other.id);
}
