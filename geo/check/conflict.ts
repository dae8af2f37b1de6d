import type { Claim } from '../schema';
import type { Finding, Rule } from './rule';

/** Conflicting claims name each other, and measure the same thing or say in a note how they differ. */
export const conflict: Rule = {
	id: 'conflict',
	*check({ records, byId }): Generator<Finding> {
		const named = new Map(records.claims.map((claim) => [claim.id, new Set(claim.conflicts_with)]));
		for (const record of records.claims) {
			const told = new Set<string>();
			for (const [index, id] of record.conflicts_with.entries()) {
				const path = ['conflicts_with', index];
				const other = byId.claims.get(id);
				if (id === record.id) yield { record, path, message: `found ${id} itself, wanted another claim` };
				else if (told.has(id)) {
					yield { record, path, message: `found ${id} again, wanted it once` };
				} else if (other && !named.get(id)?.has(record.id)) {
					yield {
						record,
						path,
						message: `found ${id}, which does not name ${record.id}, wanted both to name each other`
					};
				} else if (other && isOtherThing(record, other) && !record.note && !other.note) {
					const message = `found ${id}, which measures ${other.measure}, wanted ${record.measure} or a note that says why`;
					yield { record, path, message };
				}
				told.add(id);
			}
		}
	}
};

function isOtherThing(one: Claim, other: Claim): boolean {
	return one.measure !== other.measure;
}
