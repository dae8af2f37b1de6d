import type { Route } from '../schema';
import type { ById, Finding, Rule } from './rule';

/** A route is one way: each leg begins where the one before it ended, and none is run twice. */
export const route: Rule = {
	id: 'route',
	*check({ records, byId }): Generator<Finding> {
		for (const record of records.routes) {
			let at: string | undefined;
			const run = new Set<string>();
			for (const [index, { leg, reverse }] of record.legs.entries()) {
				const path = ['legs', index, 'leg'];
				if (run.has(leg)) yield { record, path, message: `found ${leg} again, wanted each leg once` };
				run.add(leg);
				const known = byId.legs.get(leg);
				if (!known) {
					at = undefined;
					continue;
				}
				const [from, to] = reverse ? [known.to, known.from] : [known.from, known.to];
				if (at !== undefined && at !== from) {
					const message = `found ${leg} from ${from}, wanted a leg from ${at}, where the one before ends`;
					yield { record, path, message };
				}
				at = to;
			}
		}
	}
};

/** The nodes of a route in order; a leg that is not known is passed over. */
export function nodesAlong(record: Route, { legs }: ById): string[] {
	return record.legs.flatMap(({ leg, reverse }, index) => {
		const known = legs.get(leg);
		if (!known) return [];
		const [from, to] = reverse ? [known.to, known.from] : [known.from, known.to];
		return index === 0 ? [from, to] : [to];
	});
}
