import { type LngLat, withoutRepeats } from '../shared/coordinates';
import { nearestOnLine } from './length';

/** A line that cannot be drawn for what a leg says; `field` is where, and null where it is the leg as a whole. */
export class LineFault extends Error {
	constructor(
		message: string,
		readonly field: 'trace' | 'river' | null = null
	) {
		super(message);
	}
}

/** A line ends at most so far from its node. */
export const JOIN_KM = 0.05;
/** A river of a small scale may pass a port at this distance: a straight connector joins them. */
export const RIVER_KM = 5;

/**
 * The part of a traced line between two nodes, in the direction from → to. The trace may run either way and
 * beyond the nodes: it is cut at the points nearest to them, and its ends are drawn to the nodes themselves.
 * @throws where a node lies beside the trace, so that one of the two is at another place
 */
export function traced(trace: LngLat[], from: LngLat, to: LngLat, besideKm = JOIN_KM): LngLat[] {
	const start = nearestOnLine(trace, from);
	const end = nearestOnLine(trace, to);
	for (const [node, foot] of [
		[from, start],
		[to, end]
	] as const) {
		if (foot.distanceKm <= besideKm) continue;
		const found = `the trace ${foot.distanceKm.toFixed(2)} km from ${node.join(', ')}`;
		const nearest = `nearest at ${foot.lngLat.map((degrees) => degrees.toFixed(5)).join(', ')}`;
		throw new LineFault(`found ${found}, ${nearest}, wanted at most ${besideKm} km`, 'trace');
	}
	const isForward = along(start.segment, start.lngLat, trace) <= along(end.segment, end.lngLat, trace);
	const [first, last] = isForward ? [start, end] : [end, start];
	const part = [first.lngLat, ...trace.slice(first.segment + 1, last.segment + 1), last.lngLat];
	return withoutRepeats([from, ...(isForward ? part : part.reverse()), to]);
}

/** Sorts places on one line: whole segments first, then how far into the segment. */
function along(segment: number, lngLat: LngLat, line: LngLat[]): number {
	const [start, end] = [line[segment]!, line[segment + 1]!];
	const whole = Math.hypot(end[0] - start[0], end[1] - start[1]);
	return segment + (whole === 0 ? 0 : Math.hypot(lngLat[0] - start[0], lngLat[1] - start[1]) / whole);
}
