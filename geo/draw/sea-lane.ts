import TinyQueue from 'tinyqueue';
import {
	type Bbox,
	type LngLat,
	roundLngLat,
	unwrapLongitudes,
	withoutRepeats,
	wrapLongitude
} from '../shared/coordinates';
import { type Land, landKm } from './land';
import { distanceKm } from './length';
import { LineFault } from './trace';
import type { LineString, MultiLineString } from 'geojson';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readCompressed } from '../read/natural-earth';

const AVOIDED = new URL('../sea/avoided.yaml', import.meta.url);
const degrees = v.number();
const areas = v.array(
	v.strictObject({ name: v.string(), bbox: v.strictTuple([degrees, degrees, degrees, degrees]) })
);

/** Waters that no sea leg is drawn through. */
export function readAvoided(): { name: string; bbox: Bbox }[] {
	return v.parse(areas, parse(readFileSync(AVOIDED, 'utf8')));
}

/** Whether a straight segment of continuous longitudes touches a box (Liang and Barsky's clipping). */
export function touchesBox([x1, y1]: LngLat, [x2, y2]: LngLat, [west, south, east, north]: Bbox): boolean {
	let [enter, leave] = [0, 1];
	for (const [start, step, low, high] of [
		[x1, x2 - x1, west, east],
		[y1, y2 - y1, south, north]
	] as const) {
		if (step === 0 && (start < low || start > high)) return false;
		if (step === 0) continue;
		const [one, other] = [(low - start) / step, (high - start) / step];
		enter = Math.max(enter, Math.min(one, other));
		leave = Math.min(leave, Math.max(one, other));
	}
	return enter <= leave;
}

/** Shipping lanes as a graph: `vertices[i]` is joined by straight lanes to each of `neighbours[i]`. */
type SeaNetwork = { vertices: LngLat[]; neighbours: Set<number>[] };

const MARNET = new URL('../sea/marnet.geojson.gz', import.meta.url);
const APPROACHES = new URL('../sea/approaches.yaml', import.meta.url);
const approaches = v.array(
	v.strictObject({
		port: v.string(),
		reason: v.string(),
		line: v.array(v.strictTuple([v.number(), v.number()]))
	})
);

/**
 * The lanes of searoute-py (Apache-2.0, see NOTICE) with our own ways into ports, without the segments through
 * waters that are avoided; read once in a process.
 */
export function readSeaNetwork(): SeaNetwork {
	if (lanes) return lanes;
	const avoided = readAvoided();
	const all = [...readLanes(), ...readApproaches().map(({ line }) => line)];
	lanes = seaNetwork(all.flatMap((line) => clearParts(line, avoided)));
	return lanes;
}
let lanes: SeaNetwork | undefined;

function readLanes(): LngLat[][] {
	return readCompressed<LineString | MultiLineString>(MARNET).features.flatMap(({ geometry }) => {
		const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		return lines as LngLat[][];
	});
}

/** A line cut where a segment of it touches waters that are avoided. */
function clearParts(line: LngLat[], avoided: ReturnType<typeof readAvoided>): LngLat[][] {
	const isClear = (from: LngLat, to: LngLat) => !avoided.some(({ bbox }) => touchesBox(from, to, bbox));
	return line
		.slice(1)
		.map((to, index): [LngLat, LngLat] => [line[index]!, to])
		.filter(([from, to]) => isClear(from, to));
}

export function readApproaches(): v.InferOutput<typeof approaches> {
	return v.parse(approaches, parse(readFileSync(APPROACHES, 'utf8')));
}

/** Lines that share a vertex, to five decimals and across ±180°, are joined there. */
export function seaNetwork(lines: LngLat[][]): SeaNetwork {
	const network: SeaNetwork = { vertices: [], neighbours: [] };
	const known = new Map<string, number>();
	const vertexAt = ([lng, lat]: LngLat): number => {
		const lngLat = roundLngLat([wrapLongitude(lng), lat]);
		const key = lngLat.join(' ');
		const index = known.get(key) ?? network.vertices.length;
		if (index < network.vertices.length) return index;
		known.set(key, index);
		network.vertices.push(lngLat);
		network.neighbours.push(new Set());
		return index;
	};
	for (const line of lines) {
		const path = line.map(vertexAt);
		path.forEach((vertex, index) => {
			const before = path[index - 1];
			if (before === undefined || before === vertex) return;
			network.neighbours[before]!.add(vertex);
			network.neighbours[vertex]!.add(before);
		});
	}
	return network;
}

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
