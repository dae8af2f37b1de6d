import type { Leg, Node, Records } from './schema';
import type { Stations } from './osm-files';

/** A station is one point for tracks and yards of about this reach. */
const REACH_M = 1500;

/**
 * Nodes and via points at the stations that they name. The records keep a point of their own, under their own
 * licence; a station that there is not leaves it as it is, which a rule tells.
 */
export function joinStations(records: Records, stations: Stations): Records {
	return {
		...records,
		nodes: records.nodes.map((node) => atStation(node, stations)),
		legs: records.legs.map((leg) => ({
			...leg,
			via: leg.via.map((via) => viaAtStation(via, stations))
		}))
	};
}

function viaAtStation(via: Leg['via'][number], stations: Stations): Leg['via'][number] {
	const lngLat = stations.get(via.station ?? '');
	return lngLat ? { ...via, lngLat, basis: 'openstreetmap' } : via;
}

function atStation(node: Node, stations: Stations): Node {
	const lngLat = stations.get(node.station ?? '');
	if (!lngLat) return node;
	return {
		...node,
		position: {
			lngLat,
			accuracy: 'campus',
			accuracy_m: REACH_M,
			basis: 'OpenStreetMap, station, February 2025.',
			basis_zh: 'OpenStreetMap车站，2025年2月。',
			verified: true,
			placeholder: false,
			licence: 'ODbL-1.0',
			credit: '© OpenStreetMap contributors'
		}
	};
}
