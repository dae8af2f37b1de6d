import type { Claim } from '../../../geo';
import type { Lookup } from '../pages/lookup';

type Span = NonNullable<Claim['span']>;

/**
 * Ids of the legs between two nodes of a route, in order: a span on one route speaks of the track for all that
 * share it. None where the nodes do not lie on the route in this order.
 */
export function legsOfSpan(lookup: Lookup, span: Span): string[] {
	return stepsOfSpan(lookup, span).map(({ id }) => id);
}

/** The same legs with their directions. */
export function stepsOfSpan(lookup: Lookup, { route, from, to }: Span): { id: string; isReverse: boolean }[] {
	const steps = (lookup.index.routes.get(route)?.legs ?? []).map(({ leg: id, reverse }) => {
		const leg = lookup.leg(id);
		const [start, end] = reverse ? [leg.to, leg.from] : [leg.from, leg.to];
		return { id, isReverse: reverse, start, end };
	});
	const first = steps.findIndex(({ start }) => start === from);
	const last = steps.findIndex(({ end }, index) => index >= first && end === to);
	return first < 0 || last < 0 ? [] : steps.slice(first, last + 1);
}
