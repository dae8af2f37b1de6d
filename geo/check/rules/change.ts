import type { Finding, Rule } from '../helpers/rule';

/** Changes stand newest first, which gives each its number among those of its day, and name a record once. */
export const change: Rule = {
	id: 'change',
	*check({ records: { changes } }): Generator<Finding> {
		for (const [index, record] of changes.entries()) {
			const above = changes[index - 1];
			if (above && above.date < record.date) {
				const message = `found ${record.date} below ${above.date}, wanted the newest first`;
				yield { record, path: ['date'], message, rests: [{ record: above, field: 'date' }] };
			}
			for (const [at, id] of record.records.entries()) {
				if (record.records.indexOf(id) === at) continue;
				yield { record, path: ['records', at], message: `found ${id} twice, wanted it once` };
			}
		}
	}
};
