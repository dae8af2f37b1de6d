import type { Claim } from '../../read/schema';
import { groupBy } from '../../shared/group-by';
import { fieldsOf, type Finding, type Rule } from '../helpers/rule';

/** Conflicting claims name each other, and measure the same thing or say in a note how they differ. */
export const conflict: Rule = {
	id: 'conflict',
	*check({ records, byId }): Generator<Finding> {
		const names = new Map<Claim, ReadonlySet<string>>();
		const namesOf = (claim: Claim): ReadonlySet<string> => {
			const known = names.get(claim) ?? new Set(claim.conflicts_with);
			names.set(claim, known);
			return known;
		};
		const unanswered = groupBy(
			records.claims.flatMap((record) =>
				[...new Set(record.conflicts_with)].flatMap((id) => {
					const other = byId.claims.get(id);
					return other && other !== record && !namesOf(other).has(record.id) ? [{ record, other }] : [];
				})
			),
			({ other }) => other
		);
		for (const [record, namers] of unanswered) {
			if (namers.length < 2) continue;
			const ids = namers.map((namer) => namer.record.id);
			const message = `found none of ${ids.join(', ')}, which name it, wanted all to name each other`;
			const rests = ['id', ...namers.flatMap((namer) => fieldsOf(namer.record, 'id', 'conflicts_with'))];
			yield { record, path: ['conflicts_with'], message, rests };
		}
		for (const record of records.claims) {
			const seen = new Set<string>();
			for (const [index, id] of record.conflicts_with.entries()) {
				const path = ['conflicts_with', index];
				const other = byId.claims.get(id);
				if (id === record.id) yield { record, path, message: `found ${id} itself, wanted another claim` };
				else if (seen.has(id)) yield { record, path, message: `found ${id} again, wanted it once` };
				else if (other && !namesOf(other).has(record.id)) {
					seen.add(id);
					// told at the one that several name in vain
					if ((unanswered.get(other)?.length ?? 0) > 1) continue;
					const message = `found ${id}, which does not name ${record.id}, wanted both to name each other`;
					yield { record, path, message, rests: ['id', ...fieldsOf(other, 'conflicts_with', 'id')] };
				} else if (other && record.id < id && isOtherThing(record, other)) {
					const message = `found ${id}, which measures ${other.measure}, wanted ${record.measure} or a note that says why`;
					yield { record, path, message, rests: ['measure', 'note', ...fieldsOf(other, 'measure', 'note')] };
				}
				seen.add(id);
			}
		}
	}
};

/** Told at one of the two, the first by its id. */
function isOtherThing(one: Claim, other: Claim): boolean {
	return one.measure !== other.measure && !one.note && !other.note;
}
