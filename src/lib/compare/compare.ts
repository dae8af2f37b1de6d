import { padBbox, unionBbox } from '../../../geo/shared/bbox';
import type { Lookup } from '../pages/lookup';
import { mapView, type MapView } from '../pages/map-view';
import type { SourceLink } from '../pages/views';
import type { Pair } from './pair';
import type { Paths } from './paths';
import { routeSide, type DrawnSide, type Side } from './side';

/** Two ways side by side. */
export type Comparison = { a: Side; b: Side; map: MapView; sources: SourceLink[] };

/**
 * What is known of two ways, in the same terms; nothing is added up that two sources gave.
 * @param paths what finds planned paths; not needed for two routes
 * @throws on what is neither a route nor a path: a pair is read against what there is
 */
export function compare(lookup: Lookup, { a, b }: Pair, paths: Paths | null): Comparison {
	const [first, second] = [drawnSide(lookup, a, paths), drawnSide(lookup, b, paths)];
	const seconds = new Set(second.way.legs.map(({ leg }) => leg));
	return {
		a: first.side,
		b: second.side,
		map: mapView(padBbox(unionBbox([first.bbox, second.bbox]), 0.06), {
			kind: 'compare',
			first: first.way,
			second: second.way,
			shared: first.way.legs.map(({ leg }) => leg).filter((leg) => seconds.has(leg))
		}),
		sources: lookup.cited()
	};
}

function drawnSide(lookup: Lookup, id: string, paths: Paths | null): DrawnSide {
	const route = lookup.index.routes.get(id);
	const side = route ? routeSide(lookup, route) : paths?.sideOf(lookup, id);
	if (!side) throw new Error(`${id}: found no route and no path, wanted one`);
	return side;
}
