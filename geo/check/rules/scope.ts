import { fieldsOf, type Finding, type Rule } from '../helpers/rule';

/** A figure of a measure that is nothing without its owner or object says in its scope or span whose or of what it is. */
export const scope: Rule = {
	id: 'scope',
	*check({ records, byId }): Generator<Finding> {
		// a happening is itself what is counted
		const happenings = new Set([...records.events, ...records.agreements].map(({ id }) => id));
		for (const record of records.claims) {
			const measure = byId.measures.get(record.measure);
			if (!measure?.needs_scope || record.scope || record.span || happenings.has(record.subject)) continue;
			yield {
				record,
				path: ['measure'],
				message: `found ${record.measure} without a scope, wanted one that says whose or of what it is`,
				rests: ['scope', 'span', ...fieldsOf(measure, 'needs_scope', 'id')]
			};
		}
	}
};
