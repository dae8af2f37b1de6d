import { nodesAlong } from './route';
import type { Finding, Rule } from './rule';

/** The stretch of a route that a claim speaks of runs from a node to a later node of that route. */
export const span: Rule = {
	id: 'span',
	*check({ records, byId }): Generator<Finding> {
		for (const record of records.claims) {
			if (!record.span) continue;
			const { from, to } = record.span;
			const route = byId.routes.get(record.span.route);
			if (!route) continue;
			const nodes = nodesAlong(route, byId);
			for (const [key, id] of [
				['from', from],
				['to', to]
			] as const) {
				if (nodes.includes(id)) continue;
				yield { record, path: ['span', key], message: `found ${id}, wanted a node on ${route.id}` };
			}
			const [start, end] = [nodes.indexOf(from), nodes.lastIndexOf(to)];
			if (start >= 0 && end >= 0 && start >= end) {
				const message = `found ${from} after ${to}, wanted them in the order of ${route.id}`;
				yield { record, path: ['span', 'from'], message };
			}
		}
	}
};
