import { join } from 'node:path';
import type { DrawnLeg } from '../atlas/atlas';
import type { LngLat } from '../shared/coordinates';
import type { SourceLine, Problem } from '../read/problem';
import type { Leg, Records } from '../read/schema';
import { landParts, readLand, type Land } from './land';
import { distanceKm, isFurther, nearestOnLine } from './length';
import { MODES, type Surface } from './modes';
import { readRiver } from './river';
import { JOIN_KM } from './trace';

/** Within this distance of its ends a leg may cross the wrong surface: quays, causeways, ports on new land. */
const APPROACH_KM = 12;
/** Kilometres that a leg may cross the wrong surface outside its approaches. */
const TOLERATED_KM = 2;
const PIECE_KM = 0.5;

type Fault = Pick<Problem, 'rule' | 'message' | 'severity'>;

/**
 * What is wrong with the drawn lines: a leg that misses its node, a sea leg that crosses land, a river leg that
 * crosses it beside its river (errors), a rail or road leg that crosses the sea (a warning: its curve goes through
 * towns, and new land is missing in the data).
 */
export function checkLines(
	{ legs, nodes }: Pick<Records, 'legs' | 'nodes'>,
	drawn: ReadonlyMap<string, DrawnLeg>,
	placeOf: (leg: string) => SourceLine = (leg) => ({ file: join('geo/records/legs', `${leg}.yaml`), line: 1 })
): Problem[] {
	const places = new Map(nodes.map(({ id, position }) => [id, position.lngLat]));
	return legs.flatMap((leg) => {
		const line = drawn.get(leg.id)?.line ?? [];
		const ends = [places.get(leg.from), places.get(leg.to)];
		return [...joinFaults(leg, line, ends), ...surfaceFaults(leg, line)].map((fault) => ({
			...placeOf(leg.id),
			...fault
		}));
	});
}

function joinFaults(leg: Leg, line: LngLat[], ends: (LngLat | undefined)[]): Fault[] {
	const fault = (message: string): Fault => ({ rule: 'join', message, severity: 'error' });
	return [leg.from, leg.to].flatMap((node, index) => {
		const [place, end] = [ends[index], index === 0 ? line[0] : line.at(-1)];
		if (!place || !end) return [fault(`found no line to ${node}, wanted one from node to node`)];
		const km = distanceKm(place, end);
		if (km <= JOIN_KM) return [];
		return [
			fault(`found the line ${Math.round(km * 1000)} m from ${node}, wanted at most ${JOIN_KM * 1000} m`)
		];
	});
}

/** The rule that a leg breaks on the wrong surface. */
function surfaceFaults(leg: Leg, line: LngLat[]): Fault[] {
	const { wrongSurface } = MODES[leg.mode];
	if (!wrongSurface) return [];
	const { kind, name, rule, severity } = wrongSurface;
	const km = KILOMETRES[kind](line, leg);
	if (km <= TOLERATED_KM) return [];
	const wanted = `wanted at most ${TOLERATED_KM} km outside ${APPROACH_KM} km of its ends`;
	return [{ rule, message: `found ${km.toFixed(1)} km over ${name}, ${wanted}`, severity }];
}

const KILOMETRES: Record<Surface['kind'], (line: LngLat[], leg: Leg) => number> = {
	land: (line) => landBeyondApproachesKm(line),
	'land-beside-river': (line, leg) => landBesideRiverKm(leg, line),
	sea: (line) => seaBeyondApproachesKm(line)
};

/**
 * Kilometres of a river leg over land where it does not follow Natural Earth's line of its river, which is water
 * that lies on land there. A line that was traced is a river line all along.
 */
function landBesideRiverKm(leg: Leg, line: LngLat[]): number {
	if (leg.trace !== undefined) return 0;
	const course = leg.river === undefined ? [] : readRiver(leg.river).course;
	const isOnRiver = (lngLat: LngLat): boolean =>
		course.length > 1 && nearestOnLine(course, lngLat).distanceKm <= JOIN_KM;
	const beside = segments(line).filter(([from, to]) => {
		const middle: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
		return ![from, middle, to].every(isOnRiver);
	});
	return beyondApproachesKm(
		line,
		beside.flatMap(([from, to]) => landParts(readLand(), from, to))
	);
}

/** Kilometres of a line over land (Natural Earth 10m), without what lies within 12 km of either end. */
export function landBeyondApproachesKm(line: LngLat[], land: Land = readLand()): number {
	const parts = segments(line).flatMap(([from, to]) => landParts(land, from, to));
	return beyondApproachesKm(line, parts);
}

function seaBeyondApproachesKm(line: LngLat[]): number {
	return beyondApproachesKm(line, segments(line)) - landBeyondApproachesKm(line);
}

function segments(line: LngLat[]): [LngLat, LngLat][] {
	return line.slice(1).map((to, index) => [line[index]!, to]);
}

function beyondApproachesKm(line: LngLat[], parts: [LngLat, LngLat][]): number {
	const ends = [line[0], line.at(-1)].filter((end) => end !== undefined);
	return parts
		.flatMap(([start, end]) => pieces(start, end))
		.filter(({ middle }) => ends.every((end) => isFurther(end, middle, APPROACH_KM)))
		.reduce((sum, { km }) => sum + km, 0);
}

/** Short pieces of a segment, each with its middle, to tell approaches from the rest. */
function pieces(start: LngLat, end: LngLat): { middle: LngLat; km: number }[] {
	const km = distanceKm(start, end);
	const count = Math.max(1, Math.ceil(km / PIECE_KM));
	return Array.from({ length: count }, (_, index) => {
		const t = (index + 0.5) / count;
		return {
			middle: [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])],
			km: km / count
		};
	});
}
