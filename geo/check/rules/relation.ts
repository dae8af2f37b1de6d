import type { Finding, Rule } from '../helpers/rule';

/** A relation joins two different subjects, and stands once for each source. */
export const relation: Rule = {
	id: 'relation',
	*check({ records }): Generator<Finding> {
		const taken = new Set<string>();
		for (const record of records.relations) {
			const { from, type, to, source } = record;
			if (from === to) {
				const message = `found ${to} at both ends, wanted two subjects`;
				yield { record, path: ['to'], message, rests: ['from'] };
			}
			const key = [from, type, to, source].join(' ');
			if (taken.has(key)) {
				const message = `found ${key} again, wanted it once`;
				yield { record, message, rests: ['from', 'type', 'to', 'source'] };
			}
			taken.add(key);
		}
	}
};
