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

/** A node may lie this far beside the traced track; a straight connector joins them. */
const MAX_CONNECTOR_KM = 5;

/**
 * The part of a traced line between two nodes, in the direction from → to. The trace may run either way and
 * beyond the nodes: it is cut at the points nearest to them, and a straight connector of at most 5 km joins
 * each end to its node, since a node stands for a station or crossing and not for a point of the track.
 * @throws where a node is farther from the trace, so that the trace is of another line
 */
export function traced(trace: LngLat[], from: LngLat, to: LngLat): LngLat[] {
	const start = nearestOnLine(trace, from);
	const end = nearestOnLine(trace, to);
	for (const [node, foot] of [
		[from, start],
		[to, end]
	] as const) {
		if (foot.distanceKm <= MAX_CONNECTOR_KM) continue;
		const found = foot.distanceKm.toFixed(1);
		throw new LineFault(
			`found the trace ${found} km from ${node.join(', ')}, wanted at most ${MAX_CONNECTOR_KM} km`,
			'trace'
		);
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
