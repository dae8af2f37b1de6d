import type { Records } from '../../read/schema';
import { SPECIAL_SUBJECTS, SUBJECT_KINDS, type Finding, type Rule } from '../helpers/rule';

/** Kinds that share a namespace: all subjects; claims are checked against them too, since both are anchors of pages. */
const NAMESPACES: (keyof Records)[][] = [
	[...SUBJECT_KINDS, 'claims'],
	['nodes'],
	['hubs'],
	['legs'],
	['sources'],
	['measures'],
	['tours']
];

/** An id stands for one thing, for ever: addresses and files name things by it. */
export const uniqueId: Rule = {
	id: 'unique-id',
	*check({ records, isTold }): Generator<Finding> {
		for (const kinds of NAMESPACES) {
			const taken = new Map<string, string>();
			if (kinds.length > 1) for (const id of SPECIAL_SUBJECTS) taken.set(id, 'the special subjects');
			for (const kind of kinds) {
				for (const record of records[kind] as { id: string }[]) {
					if (isTold(record, 'id')) continue;
					const other = taken.get(record.id);
					if (other) {
						yield {
							record,
							path: ['id'],
							message: `found ${record.id} in ${kind} and in ${other}, wanted an id that is used once`
						};
					}
					taken.set(record.id, kind);
				}
			}
		}
	}
};
