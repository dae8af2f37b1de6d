import type { Route } from '../schema';
import { nodesAlong } from './route';
import type { Finding, Rule } from './rule';

/** Where a route first and last calls at each of its nodes, counted from 0. */
type Stops = { first: ReadonlyMap<string, number>; last: ReadonlyMap<string, number> };

/** The stretch of a route that a claim speaks of runs from a node to a later node of that route. */
export const span: Rule = {
	id: 'span',
	*check({ records, byId }): Generator<Finding> {
		const stopsOf = new Map<Route, Stops>();
		for (const record of records.claims) {
			if (!record.span) continue;
			const { from, to } = record.span;
			const route = byId.routes.get(record.span.route);
			if (!route) continue;
			const stops = stopsOf.get(route) ?? stopsAlong(nodesAlong(route, byId));
			stopsOf.set(route, stops);
			for (const [key, id] of [
				['from', from],
				['to', to]
			] as const) {
				if (stops.first.has(id)) continue;
				yield { record, path: ['span', key], message: `found ${id}, wanted a node on ${route.id}` };
			}
			const [start, end] = [stops.first.get(from), stops.last.get(to)];
			if (start !== undefined && end !== undefined && start >= end) {
				const message = `found ${from} after ${to}, wanted them in the order of ${route.id}`;
				yield { record, path: ['span', 'from'], message };
			}
		}
	}
};

function stopsAlong(nodes: readonly string[]): Stops {
	const places = nodes.map((node, index) => [node, index] as const);
	return { first: new Map(places.toReversed()), last: new Map(places) };
}
