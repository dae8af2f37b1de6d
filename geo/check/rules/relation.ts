import { IS_HAPPENING } from '../../read/codes';
import type { Finding, Rule } from '../helpers/rule';

/** A relation joins two different subjects, stands once for each source, and has a start only where it lasts. */
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
			const isHappening = IS_HAPPENING[type];
			if (isHappening && record.since !== null) {
				const message = `found a start of ${type}, which happens at a date, wanted date in its place`;
				yield { record, path: ['since'], message, rests: ['type'] };
			}
			if (!isHappening && record.date !== null) {
				const message = `found a date of ${type}, which lasts, wanted since in its place`;
				yield { record, path: ['date'], message, rests: ['type'] };
			}
		}
	}
};
