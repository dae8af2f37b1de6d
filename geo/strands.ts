import { addTo } from './group-by';
import type { Route } from './schema';

/** Above this many routes on one leg a single line stands for all. */
const MOST_STRANDS = 3;

type Use = { route: Route; isReverse: boolean };

/**
 * Where each route lies on the legs that it shares: steps to the right of its own direction of travel, the steps
 * of a leg centred on it. The first route of a leg sets the direction that all are counted in, so that routes
 * which run on together keep their sides from leg to leg, whichever way the legs are recorded.
 * @returns by route and leg id; null for a copy that is not drawn, since more than three routes share the leg
 */
export function legStrands(routes: Route[]): (route: string, leg: string) => number | null {
	const uses = new Map<string, Use[]>();
	for (const route of [...routes].sort(mainFirst))
		for (const { leg, reverse } of route.legs) addTo(uses, leg, { route, isReverse: reverse });
	return (route, leg) => strandOf(uses.get(leg) ?? [], route);
}

function strandOf(uses: Use[], id: string): number | null {
	const index = uses.findIndex(({ route }) => route.id === id);
	if (uses.length > MOST_STRANDS) return index === 0 ? 0 : null;
	const step = index - (uses.length - 1) / 2;
	return uses[index]?.isReverse === uses[0]?.isReverse || step === 0 ? step : -step;
}

/** Main passages first, then by id: whichever line stands for many is the strongest of them. */
function mainFirst(one: Route, other: Route): number {
	const rank = ({ group }: Route) => (group === 'main' ? 0 : 1);
	return rank(one) - rank(other) || (one.id < other.id ? -1 : 1);
}
