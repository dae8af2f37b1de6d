import { padBbox, unionBbox } from '../../../geo/shared/bbox';
import { crowdOfAll } from '../pages/crowd';
import type { Lookup } from '../pages/lookup';
import { mapView, type MapView } from '../pages/map-view';
import type { SourceLink } from '../pages/views';
import type { Paths } from './paths';
import { routeSide, type DrawnSide, type Side } from './side';

/** Two or three ways side by side. */
export type Comparison = { sides: Side[]; map: MapView; sources: SourceLink[] };

/**
 * What is known of two or three ways, in the same terms; nothing is added up that two sources gave.
 * @param paths what finds planned paths; not needed for routes
 * @throws on what is neither a route nor a path: the address is read against what there is
 */
export function compare(lookup: Lookup, ids: readonly string[], paths: Paths | null): Comparison {
	const drawn = ids.map((id) => drawnSide(lookup, id, paths));
	const ways = drawn.map(({ way }) => way);
	return {
		sides: drawn.map(({ side }) => side),
		map: mapView(padBbox(unionBbox(drawn.map(({ bbox }) => bbox)), 0.06), {
			kind: 'compare',
			ways,
			crowd: crowdOfAll(ways)
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
