import { padBbox, unionBbox } from '../bbox';
import type { Lookup } from '../lookup';
import { mapView } from '../map-view';
import type { MapView } from '../page';
import type { SourceLink } from '../views';
import type { Pair } from './pair';
import { routeSide, type RouteSide } from './side';

/** Two routes side by side. */
export type Comparison = { a: RouteSide; b: RouteSide; map: MapView; sources: SourceLink[] };

/**
 * What is known of two routes, in the same terms; nothing is added up that two sources gave.
 * @throws where an id is no route: a pair is read against the routes that there are
 */
export function compareRoutes(lookup: Lookup, { a, b }: Pair): Comparison {
	const [one, other] = [a, b].map((id) => {
		const route = lookup.index.routes.get(id);
		if (!route) throw new Error(`route ${id}: found no record, wanted one`);
		return route;
	});
	if (!one || !other) throw new Error('found fewer than two routes, wanted a pair');
	return {
		a: routeSide(lookup, one),
		b: routeSide(lookup, other),
		map: mapView(padBbox(unionBbox([one.bbox, other.bbox]), 0.06), { kind: 'compare', id: a, other: b }),
		sources: lookup.cited()
	};
}
