import { NEAR_KM } from '../../../geo/shared/near';
import type { LngLat } from '../../../geo/shared/coordinates';
import type { Lookup } from './lookup';
import type { Nearby } from './views';

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** Distance on the sphere between two positions in kilometres; good to half a per cent. */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
	const sine = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const half = sine(latB - latA) + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * sine(lngB - lngA);
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}

/** Nodes within reach of a place, the nearest first, and the routes that call at them. */
export function nearbyOf(lookup: Lookup, place: LngLat): Nearby {
	const { atlas } = lookup;
	const found = atlas.nodes
		.map((node) => ({ node, km: distanceKm(place, node.position.lngLat) }))
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
