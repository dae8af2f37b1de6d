import TinyQueue from 'tinyqueue';
import type { LngLat } from '../atlas';
import { unwrapLongitudes, withoutRepeats } from './coordinates';
import { landKm, type Land } from './land';
import { distanceKm } from './length';
import { LineFault } from './line-fault';
import type { SeaNetwork } from './sea-network';

/** A kilometre over land counts as this many more at sea: enough to go round any island or cape. */
const LAND_FACTOR = 100;
/** A port is joined to every lane vertex within this distance, or else to the nearest one. */
const CONNECTOR_KM = 15;

type Cost = (from: LngLat, to: LngLat) => number;
type Visit = { vertex: number; cost: number; estimate: number };

/**
 * The shortest way by the lanes between two ports, kept off land wherever the lanes allow: Dijkstra's search
 * led by the distance that is left (A*). Straight connectors join the ports to lanes nearby. The longitudes
 * are continuous.
 * @throws where the lanes do not connect the ports
 */
export function seaLane(network: SeaNetwork, land: Land, from: LngLat, to: LngLat): LngLat[] {
	const cost: Cost = (start, end) =>
		distanceKm(start, end) + LAND_FACTOR * landKm(land, start, beside(start, end));
	const goal = network.vertices.length;
	const ends = connectors(network, to, cost);
	const costs = new Map<number, number>();
	const before = new Map<number, number>();
	const queue = new TinyQueue<Visit>([], (one, other) => one.estimate - other.estimate);
	const reach = (vertex: number, total: number, previous?: number): void => {
		if (total >= (costs.get(vertex) ?? Infinity)) return;
		costs.set(vertex, total);
		if (previous !== undefined) before.set(vertex, previous);
		const left = vertex === goal ? 0 : distanceKm(network.vertices[vertex]!, to);
		queue.push({ vertex, cost: total, estimate: total + left });
	};
	for (const [vertex, connector] of connectors(network, from, cost)) reach(vertex, connector);
	for (let visit = queue.pop(); visit; visit = queue.pop()) {
		if (visit.vertex === goal) return lineThrough(network, before, from, to);
		if (visit.cost > costs.get(visit.vertex)!) continue;
		const here = network.vertices[visit.vertex]!;
		for (const vertex of network.neighbours[visit.vertex]!) {
			reach(vertex, visit.cost + cost(here, network.vertices[vertex]!), visit.vertex);
		}
		const connector = ends.get(visit.vertex);
		if (connector !== undefined) reach(goal, visit.cost + connector, visit.vertex);
	}
	throw new LineFault(
		`found no sea lane from ${from.join(', ')} to ${to.join(', ')}, wanted ports that lanes connect`
	);
}

/** Lane vertices that a port is joined to, each with the cost of the way between. */
function connectors(network: SeaNetwork, port: LngLat, cost: Cost): Map<number, number> {
	const distances = network.vertices.map((lngLat) => distanceKm(port, lngLat));
	const nearest = distances.reduce((least, km) => Math.min(least, km), Infinity);
	const limit = Math.max(CONNECTOR_KM, nearest);
	const near = [...distances.keys()].filter((vertex) => distances[vertex]! <= limit);
	return new Map(near.map((vertex) => [vertex, cost(port, network.vertices[vertex]!)]));
}

/** `lngLat` with its longitude continuous to that of `reference`. */
function beside(reference: LngLat, lngLat: LngLat): LngLat {
	return unwrapLongitudes([reference, lngLat])[1]!;
}

function lineThrough(network: SeaNetwork, before: Map<number, number>, from: LngLat, to: LngLat): LngLat[] {
	const vertices: LngLat[] = [];
	for (let vertex = before.get(network.vertices.length); vertex !== undefined; vertex = before.get(vertex)) {
		vertices.push(network.vertices[vertex]!);
	}
	return withoutRepeats(unwrapLongitudes([from, ...vertices.reverse(), to]));
}
