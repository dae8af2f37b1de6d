import type { Route } from '../../read/schema';
import { nodesAlong } from './route';
import { fieldsOf, type ById, type Field, type Finding, type Rule } from '../helpers/rule';

/** The nodes of a route with their places on it, first and last, and the fields that they follow from. */
type Way = { first: ReadonlyMap<string, number>; last: ReadonlyMap<string, number>; rests: Field[] };

/** The stretch of a route that a claim speaks of runs from a node to a later node of that route. */
export const span: Rule = {
	id: 'span',
	*check({ records, byId }): Generator<Finding> {
		const known = new Map<Route, Way | null>();
		for (const record of records.claims) {
			if (!record.span) continue;
			const { from, to } = record.span;
			const route = byId.routes.get(record.span.route);
			if (!route) continue;
			if (!known.has(route)) known.set(route, wayOf(route, byId));
			const way = known.get(route);
			if (!way) continue;
			const { rests } = way;
			for (const [key, id] of [
				['from', from],
				['to', to]
			] as const) {
				if (way.first.has(id)) continue;
				const message = `found ${id}, wanted a node on ${route.id}`;
				yield { record, path: ['span', key], message, rests };
			}
			const [start, end] = [way.first.get(from), way.last.get(to)];
			if (start !== undefined && end !== undefined && start >= end) {
				const message = `found ${from} after ${to}, wanted them in the order of ${route.id}`;
				yield { record, path: ['span', 'from'], message, rests };
			}
		}
	}
};

/** Null where a leg cannot be read and leaves a gap in the nodes. */
function wayOf(route: Route, byId: ById): Way | null {
	if (route.legs.some(({ leg }) => !byId.legs.has(leg))) return null;
	const nodes = nodesAlong(route, byId);
	const first = new Map<string, number>();
	for (const [index, node] of nodes.entries()) if (!first.has(node)) first.set(node, index);
	const last = new Map(nodes.map((node, index) => [node, index]));
	return { first, last, rests: [['span', 'route'], ...fieldsOf(route, 'legs', 'id'), ...ends(route, byId)] };
}

/** The ends of the legs of a route, which its nodes follow from. */
function ends(route: Route, { legs }: ById): Field[] {
	return route.legs.flatMap(({ leg }) => {
		const known = legs.get(leg);
		return known ? fieldsOf(known, 'from', 'to') : [];
	});
}
