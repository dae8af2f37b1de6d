import type { Route } from '../schema';
import { nodesAlong } from './route';
import { fieldsOf, type ById, type Field, type Finding, type Rule } from './rule';

/** The stretch of a route that a claim speaks of runs from a node to a later node of that route. */
export const span: Rule = {
	id: 'span',
	*check({ records, byId }): Generator<Finding> {
		const known = new Map<Route, string[]>();
		for (const record of records.claims) {
			if (!record.span) continue;
			const { from, to } = record.span;
			const route = byId.routes.get(record.span.route);
			if (!route) continue;
			// a leg that cannot be read leaves a gap in the nodes
			if (route.legs.some(({ leg }) => !byId.legs.has(leg))) continue;
			const nodes = known.get(route) ?? nodesAlong(route, byId);
			known.set(route, nodes);
			const rests = (): Field[] => [
				['span', 'route'],
				...fieldsOf(route, 'legs', 'id'),
				...ends(route, byId)
			];
			for (const [key, id] of [
				['from', from],
				['to', to]
			] as const) {
				if (nodes.includes(id)) continue;
				const message = `found ${id}, wanted a node on ${route.id}`;
				yield { record, path: ['span', key], message, rests: rests() };
			}
			const [start, end] = [nodes.indexOf(from), nodes.lastIndexOf(to)];
			if (start >= 0 && end >= 0 && start >= end) {
				const message = `found ${from} after ${to}, wanted them in the order of ${route.id}`;
				yield { record, path: ['span', 'from'], message, rests: rests() };
			}
		}
	}
};

/** The ends of the legs of a route, which its nodes follow from. */
function ends(route: Route, { legs }: ById): Field[] {
	return route.legs.flatMap(({ leg }) => {
		const known = legs.get(leg);
		return known ? fieldsOf(known, 'from', 'to') : [];
	});
}
