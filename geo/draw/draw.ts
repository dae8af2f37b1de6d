import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrawnLeg } from '../atlas/atlas';
import type { LngLat } from '../shared/coordinates';
import type { Leg, Records } from '../read/schema';
import { arc, chartLine, greatCircle } from './chart-line';
import { readAvoided, readSeaNetwork, seaLane } from './sea-lane';
import { lineBbox, roundLngLat, withoutRepeats } from '../shared/coordinates';
import { readLand } from './land';
import { lengthKm } from './length';
import { MODES } from './modes';
import { LineFault, RIVER_KM, traced } from './trace';
import { readTrace } from './trace-file';
import { riverLine } from './river';
import { smooth } from './smooth';

/** Lines from OpenStreetMap, kept apart from the records for their licence. */
const TRACES = fileURLToPath(new URL('../osm', import.meta.url));

/**
 * Draws every leg in the direction of its record: five decimals, continuous longitudes, ends at its nodes.
 * Lengths are on the ellipsoid, to 0.1 km.
 * @throws where a node is unknown, a trace is of another line or ports have no lane between them
 */
export function drawLegs(
	{ legs, nodes }: Pick<Records, 'legs' | 'nodes'>,
	traces = TRACES
): Map<string, DrawnLeg> {
	const { drawn, faults } = tryLegs({ legs, nodes }, traces);
	for (const [leg, { message }] of faults) throw new Error(`leg ${leg}: ${message}`);
	return drawn;
}

/** The same, with what is wrong with each leg that cannot be drawn for what the records say of it. */
export function tryLegs(
	{ legs, nodes }: Pick<Records, 'legs' | 'nodes'>,
	traces = TRACES
): { drawn: Map<string, DrawnLeg>; faults: Map<string, LineFault> } {
	const places = new Map(nodes.map(({ id, position }) => [id, position.lngLat]));
	const placeOf = (leg: Leg, node: string): LngLat => {
		const lngLat = places.get(node);
		if (!lngLat) throw new Error(`leg ${leg.id}: no node ${node}, wanted one of the records`);
		return lngLat;
	};
	const drawn = new Map<string, DrawnLeg>();
	const faults = new Map<string, LineFault>();
	for (const leg of legs) {
		try {
			drawn.set(leg.id, drawLeg(leg, placeOf(leg, leg.from), placeOf(leg, leg.to), traces));
		} catch (error) {
			if (!(error instanceof LineFault)) throw error;
			faults.set(leg.id, error);
		}
	}
	return { drawn, faults };
}

function drawLeg(leg: Leg, from: LngLat, to: LngLat, traces: string): DrawnLeg {
	const trace = leg.trace === undefined ? null : readTrace(join(traces, `${leg.trace}.geojson`));
	const drawn = trace ? traced(trace.line, from, to) : lineOf(leg, from, to);
	const line = withoutRepeats(drawn.map(roundLngLat));
	return {
		line,
		lengthKm: Math.round(lengthKm(line) * 10) / 10,
		bbox: lineBbox(line),
		...(trace ? { credit: trace.credit } : {})
	};
}

function lineOf(leg: Leg, from: LngLat, to: LngLat): LngLat[] {
	if (leg.river !== undefined) return traced(riverLine(leg.river), from, to, RIVER_KM);
	switch (MODES[leg.mode].course) {
		case 'lanes':
			return chartLine(seaLane(readSeaNetwork(), readLand(), from, to), readLand(), readAvoided());
		case 'great-circle':
			return greatCircle(from, to);
		case 'arc':
			return arc(from, to);
		case 'points':
			return smooth([from, ...leg.via.map(({ lngLat }) => lngLat), to]);
	}
}
