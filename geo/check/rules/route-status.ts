import type { Leg, Route } from '../../read/schema';
import { groupBy } from '../../shared/group-by';
import { fieldsOf, type Context, type Finding, type Rule } from '../helpers/rule';

/**
 * A route that says it operates does so from end to end: all of its legs do. A leg that several routes trip over is
 * told once, at the leg; what else a route trips over, once at the route.
 */
export const routeStatus: Rule = {
	id: 'route-status',
	*check(context): Generator<Finding> {
		const { routesOf, legsOf } = halts(context);
		for (const [record, routes] of routesOf) {
			if (routes.length < 2) continue;
			const named = routes.map(({ id }) => id).join(', ');
			const message = `found ${record.status}, wanted operating, as ${named} say of the whole way`;
			const rests = routes.flatMap((route) => fieldsOf(route, 'status', 'legs'));
			yield { record, path: ['status'], message, rests };
		}
		for (const [record, legs] of legsOf) {
			const own = legs.filter((leg) => routesOf.get(leg)?.length === 1);
			if (own.length === 0) continue;
			const named = own.map(({ id, status }) => `${id} is ${status}`).join(', ');
			const message = `found operating, but ${named}, wanted the state of the whole way`;
			const rests = ['legs', ...own.flatMap((leg) => fieldsOf(leg, 'status'))];
			yield { record, path: ['status'], message, rests };
		}
	}
};

/** The legs that do not operate of routes that do, both ways. */
function halts({ records, byId }: Context): {
	routesOf: Map<Leg, Route[]>;
	legsOf: Map<Route, Leg[]>;
} {
	const found = records.routes
		.filter(({ status }) => status === 'operating')
		.flatMap((route) => {
			const legs = [...new Set(route.legs.map(({ leg }) => leg))].map((id) => byId.legs.get(id));
			return legs.flatMap((leg) => (leg && leg.status !== 'operating' ? [{ route, leg }] : []));
		});
	const routesOf = new Map(
		[...groupBy(found, ({ leg }) => leg)].map(([leg, all]) => [leg, all.map(({ route }) => route)])
	);
	const legsOf = new Map(
		[...groupBy(found, ({ route }) => route)].map(([route, all]) => [route, all.map(({ leg }) => leg)])
	);
	return { routesOf, legsOf };
}
