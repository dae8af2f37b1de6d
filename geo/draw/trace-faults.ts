import type { LngLat } from '../shared/coordinates';
import { distanceKm, isFurther } from './length';
import { turnAt } from './smooth';
import type { Trace } from './trace-file';

/** Something that no railway does, at a vertex of a trace. */
export type TraceFault = { vertex: number; message: string };

/** A longer straight run is a gap or a jump, unless somebody looked. */
const LONGEST_RUN_KM = 12;
/** A sharper turn is a vertex out of order, unless trains turn back there. */
const SHARPEST_TURN_DEGREES = 135;
/** Natural Earth has its borders to about a kilometre, and coasts without new land. */
const BEYOND_BORDER_KM = 2;
/** What a file says of a vertex is of one within this distance. */
const SAME_KM = 0.05;

/**
 * What is wrong with a line as it was traced: runs that are too straight, turns that are too sharp, loops, and
 * vertices beyond the borders of the countries of its leg. What the file itself explains is right.
 */
export function traceFaults(trace: Trace, countriesKm: (lngLat: LngLat) => number): TraceFault[] {
	return [...runs(trace), ...turns(trace), ...loops(trace), ...strays(trace, countriesKm), ...unused(trace)];
}

function isSame(one: LngLat, other: LngLat): boolean {
	return !isFurther(one, other, SAME_KM);
}

function* runs({ line, straightRuns }: Trace): Generator<TraceFault> {
	for (const [vertex, [from, to]] of segments(line).entries()) {
		if (!isFurther(from, to, LONGEST_RUN_KM)) continue;
		if (straightRuns.some((run) => isSame(run.from, from) && isSame(run.to, to))) continue;
		const found = `${distanceKm(from, to).toFixed(1)} km straight from ${from.join(', ')} to ${to.join(', ')}`;
		const message = `found ${found}, wanted at most ${LONGEST_RUN_KM} km or why in straight_runs`;
		yield { vertex: vertex + 1, message };
	}
}

function* turns({ line, reversals }: Trace): Generator<TraceFault> {
	for (const [index, at] of line.slice(1, -1).entries()) {
		const degrees = (turnAt(line[index]!, at, line[index + 2]!) * 180) / Math.PI;
		if (degrees <= SHARPEST_TURN_DEGREES || reversals.some((reversal) => isSame(reversal, at))) continue;
		const found = `a turn of ${degrees.toFixed(0)}° at ${at.join(', ')}`;
		const message = `found ${found}, wanted at most ${SHARPEST_TURN_DEGREES}° or the vertex in reversals`;
		yield { vertex: index + 1, message };
	}
}

/** Where a line crosses itself; beside a reversal the two tracks may. */
function* loops({ line, reversals }: Trace): Generator<TraceFault> {
	const all = segments(line);
	for (const [index, [a, b]] of all.entries()) {
		for (const [later, [c, d]] of all.slice(index + 2).entries()) {
			if (!overlap(a, b, c, d, 0) || !overlap(a, b, c, d, 1) || !cross(a, b, c, d)) continue;
			const between = line.slice(index + 1, index + later + 3);
			if (between.some((at) => reversals.some((reversal) => isSame(reversal, at)))) continue;
			const message = `found the line across itself at ${c.join(', ')}, wanted no loop`;
			yield { vertex: index + later + 2, message };
		}
	}
}

function* strays({ line }: Trace, countriesKm: (lngLat: LngLat) => number): Generator<TraceFault> {
	for (const [vertex, lngLat] of line.entries()) {
		const km = countriesKm(lngLat);
		if (km <= BEYOND_BORDER_KM) continue;
		const far = Number.isFinite(km) ? `${km.toFixed(1)} km` : 'far';
		const found = `${lngLat.join(', ')} ${far} beyond the countries of the leg`;
		// one tells of the rest of the line too
		yield { vertex, message: `found ${found}, wanted at most ${BEYOND_BORDER_KM} km` };
		return;
	}
}

/** What a file explains must be there, or it hides a fault to come. */
function* unused({ line, straightRuns, reversals }: Trace): Generator<TraceFault> {
	for (const { from, to } of straightRuns) {
		if (segments(line).some(([start, end]) => isSame(from, start) && isSame(to, end))) continue;
		const found = `${from.join(', ')} to ${to.join(', ')} in straight_runs`;
		yield { vertex: 0, message: `found ${found}, wanted two vertices that follow one another` };
	}
	for (const reversal of reversals) {
		if (line.some((at) => isSame(at, reversal))) continue;
		yield { vertex: 0, message: `found ${reversal.join(', ')} in reversals, wanted a vertex of the line` };
	}
}

function segments(line: LngLat[]): [LngLat, LngLat][] {
	return line.slice(1).map((to, index) => [line[index]!, to]);
}

function overlap(a: LngLat, b: LngLat, c: LngLat, d: LngLat, axis: 0 | 1): boolean {
	return (
		Math.max(a[axis], b[axis]) >= Math.min(c[axis], d[axis]) &&
		Math.max(c[axis], d[axis]) >= Math.min(a[axis], b[axis])
	);
}

function cross(a: LngLat, b: LngLat, c: LngLat, d: LngLat): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(from: LngLat, to: LngLat, at: LngLat): number {
	return (to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]);
}
