import type { LineString, MultiLineString } from 'geojson';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { LngLat } from '../atlas';
import { readAvoided, touchesBox } from './avoided';
import { readCompressed } from './compressed';
import { roundLngLat, wrapLongitude } from './coordinates';

/** Shipping lanes as a graph: `vertices[i]` is joined by straight lanes to each of `neighbours[i]`. */
export type SeaNetwork = { vertices: LngLat[]; neighbours: Set<number>[] };

const MARNET = new URL('./marnet.geojson.gz', import.meta.url);
const APPROACHES = new URL('./approaches.yaml', import.meta.url);
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
