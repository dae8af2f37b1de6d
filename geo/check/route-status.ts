import type { Finding, Rule } from './rule';

/** A route that says it operates does so from end to end: all of its legs do. */
export const routeStatus: Rule = {
	id: 'route-status',
	*check({ records, byId }): Generator<Finding> {
		for (const record of records.routes) {
			if (record.status !== 'operating') continue;
			for (const { leg } of record.legs) {
				const status = byId.legs.get(leg)?.status;
				if (status === undefined || status === 'operating') continue;
				const message = `found operating, but ${leg} is ${status}, wanted the state of the whole way`;
				yield { record, path: ['status'], message };
			}
		}
	}
};
