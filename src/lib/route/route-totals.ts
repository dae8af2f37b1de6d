import type { Atlas } from '../../../geo';
import type { Lookup } from '../pages/lookup';
import { moveOn } from '../plan/move';
import { totalsOf, type Totals } from '../plan/path';

/** A route as a path over the network: its steps with what happens where each begins, and what they add up to. */
export function routeTotals(lookup: Lookup, { legs }: Pick<Atlas['routes'][number], 'legs'>): Totals {
	const gauges = lookup.atlas.nodes.filter(({ gauge_break }) => gauge_break).map(({ id }) => id);
	const moves = legs.map(({ leg, reverse }) => moveOn({ ...lookup.leg(leg), type: 'leg' }, reverse));
	return totalsOf(moves, new Set(gauges));
}
