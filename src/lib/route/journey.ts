import type { LngLat } from '../../../geo/shared/coordinates';
import { bearingBetween, metresBetween } from '../../../geo/shared/sphere';

/** A leg as it is travelled: its line in that direction, at least two points, and its length as drawn. */
export type JourneyLeg = { line: readonly LngLat[]; lengthKm: number };

/** Legs one after another, measured in metres from the start of the first. */
export type Journey = { legs: readonly MeasuredLeg[]; lengthM: number };

type MeasuredLeg = {
	line: readonly LngLat[];
	/** where the leg begins and ends on the journey */
	startM: number;
	endM: number;
	/** where each vertex of the line lies on the journey */
	alongM: readonly number[];
	/** how long the leg takes at single speed */
	seconds: number;
};

/** A place on a journey. */
export type JourneyPlace = {
	/** number of the leg, from 1 */
	n: number;
	/** how much of the leg is done, 0 to 1 */
	at: number;
	lngLat: LngLat;
	/** direction of travel in degrees clockwise from north */
	bearing: number;
};

/**
 * Measures a chain of legs. The vertices are spaced by the sphere and then stretched to the length of the leg,
 * so that the end of a leg is exactly where its drawn length says.
 */
export function journeyOf(legs: readonly JourneyLeg[]): Journey {
	const measured: MeasuredLeg[] = [];
	let startM = 0;
	for (const { line, lengthKm } of legs) {
		const endM = startM + lengthKm * 1000;
		measured.push({
			line,
			startM,
			endM,
			alongM: alongOf(line, startM, endM),
			seconds: playSeconds(lengthKm)
		});
		startM = endM;
	}
	return { legs: measured, lengthM: startM };
}

function alongOf(line: readonly LngLat[], startM: number, endM: number): number[] {
	let sum = 0;
	const along = line.map((lngLat, index) => {
		const before = line[index - 1];
		if (before) sum += metresBetween(before, lngLat);
		return sum;
	});
	const stretch = sum === 0 ? 0 : (endM - startM) / sum;
	return along.map((metres, index) => (index === line.length - 1 ? endM : startM + metres * stretch));
}

/** The place at some metres from the start; beyond the ends it is the end. Where two legs meet it is on the later. */
export function placeAt({ legs, lengthM }: Journey, metres: number): JourneyPlace {
	const at = Math.min(Math.max(metres, 0), lengthM);
	const found = legs.findLastIndex(({ startM }) => startM <= at);
	const leg = legs[found];
	if (!leg) throw new Error('journey: found no leg, wanted at least one');
	const after = leg.alongM.findIndex((along, index) => index > 0 && along >= at);
	const index = after < 0 ? leg.line.length - 1 : after;
	const [start, end] = [leg.line[index - 1], leg.line[index]];
	if (!start || !end)
		throw new Error(`journey: found ${leg.line.length} points in leg ${found + 1}, wanted two`);
	const [startM, endM] = [leg.alongM[index - 1] ?? leg.startM, leg.alongM[index] ?? leg.endM];
	const part = endM > startM ? (at - startM) / (endM - startM) : 0;
	return {
		n: found + 1,
		at: leg.endM > leg.startM ? (at - leg.startM) / (leg.endM - leg.startM) : 0,
		lngLat: [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])],
		bearing: bearingBetween(start, end)
	};
}

/** Metres from the start of the journey to a place in leg `n`; a leg or a part that there is not is the nearest one. */
export function metresAt({ legs }: Journey, n: number, at: number): number {
	const leg = legs[Math.min(Math.max(Math.round(n), 1), legs.length) - 1];
	return leg ? leg.startM + Math.min(Math.max(at, 0), 1) * (leg.endM - leg.startM) : 0;
}

/** Metres from the start after some seconds of play, which may be many legs on; never beyond the end. */
export function advance({ legs, lengthM }: Journey, metres: number, seconds: number): number {
	let [at, left] = [Math.max(metres, 0), seconds];
	for (const { startM, endM, seconds: whole } of legs) {
		if (at >= endM) continue;
		const speed = (endM - startM) / whole;
		const needed = (endM - at) / speed;
		if (left < needed) return at + left * speed;
		[at, left] = [endM, left - needed];
	}
	return lengthM;
}

/** Seconds that the whole journey takes to play at single speed. */
export function journeySeconds({ legs }: Journey): number {
	return legs.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** A short leg can be watched, and a long one does not bore: time grows with the square root of the length. */
function playSeconds(lengthKm: number): number {
	return 3 + 0.4 * Math.sqrt(lengthKm);
}
