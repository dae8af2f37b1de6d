import type { Claim } from '../../../geo';
import type { Lookup } from './lookup';

/**
 * Ids of the legs between two nodes of a route, in order: a span on one route speaks of the track for all that
 * share it. None where the nodes do not lie on the route in this order.
 */
export function legsOfSpan(lookup: Lookup, { route, from, to }: NonNullable<Claim['span']>): string[] {
	const steps = (lookup.index.routes.get(route)?.legs ?? []).map(({ leg: id, reverse }) => {
		const leg = lookup.leg(id);
		return { id, start: reverse ? leg.to : leg.from, end: reverse ? leg.from : leg.to };
	});
	const first = steps.findIndex(({ start }) => start === from);
	const last = steps.findIndex(({ end }, index) => index >= first && end === to);
	return first < 0 || last < 0 ? [] : steps.slice(first, last + 1).map(({ id }) => id);
}
