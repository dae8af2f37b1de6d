import { NEAR_KM } from '../../../geo/shared/near';
import type { LngLat } from '../../../geo/shared/coordinates';
import { metresBetween } from '../../../geo/shared/sphere';
import type { Lookup } from './lookup';
import type { Nearby } from './views';

/** Nodes within reach of a place, the nearest first, and the routes that call at them. */
export function nearbyOf(lookup: Lookup, place: LngLat): Nearby {
	const { atlas } = lookup;
	const found = atlas.nodes
		.map((node) => ({ node, km: metresBetween(place, node.position.lngLat) / 1000 }))
		.filter(({ km }) => km <= NEAR_KM)
		.sort((a, b) => a.km - b.km);
	const near = new Set(found.map(({ node }) => node.id));
	const routes = atlas.routes.filter((route) =>
		route.legs.some(({ leg: id }) => {
			const leg = lookup.leg(id);
			return near.has(leg.from) || near.has(leg.to);
		})
	);
	return {
		nodes: found.map(({ node, km }) => ({
			...lookup.link(node),
			kind: lookup.coded('node_kind', node.kind).label,
			distanceKm: Math.round(km)
		})),
		routes: routes.map((route) => lookup.link(route))
	};
}
