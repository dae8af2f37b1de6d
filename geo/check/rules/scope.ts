import { fieldsOf, isSpecialSubject, SUBJECT_KINDS, type Finding, type Rule } from '../helpers/rule';

/** Subjects of which a figure may be, and that do not happen. */
const THINGS = SUBJECT_KINDS.filter((kind) => kind !== 'events' && kind !== 'agreements');

/** A figure of a measure that is nothing without its owner or object says in its scope or span whose or of what it is. */
export const scope: Rule = {
	id: 'scope',
	*check({ records, byId, ids }): Generator<Finding> {
		// a happening is itself what is counted, and of a subject that is not there nobody knows whether it is one
		const isOtherThanHappening = (subject: string): boolean =>
			isSpecialSubject(subject) || THINGS.some((kind) => ids[kind].has(subject));
		for (const record of records.claims) {
			const measure = byId.measures.get(record.measure);
			// one that is there in one language only is told as that
			const isTold = [record.scope, record.scope_zh, record.span].some(Boolean);
			if (!measure?.needs_scope || isTold || !isOtherThanHappening(record.subject)) continue;
			yield {
				record,
				path: ['measure'],
				message: `found ${record.measure} without a scope, wanted one that says whose or of what it is`,
				rests: ['scope', 'span', ...fieldsOf(measure, 'needs_scope', 'id')]
			};
		}
	}
};
