import { type Bbox, type LngLat, unwrapLongitudes } from '../shared/coordinates';
import { touchesBox } from './sea-lane';
import { type Land, landKm } from './land';
import { type IsFree, roundCorners } from './smooth';
import { nearestOnLine } from './length';
import geographiclib from 'geographiclib-geodesic';
import { fromMercator, toMercator } from '../shared/mercator';

const STEPS = 48;
/** How far the middle of the arc lies from the middle of the chord, as a part of the chord. */
const BEND = 0.0575;

/**
 * A schematic arc for a link whose path is not public: a parabola in Mercator, bent to the east
 * (to the north where the chord runs exactly east–west), the same in both directions.
 */
export function arc(from: LngLat, to: LngLat): LngLat[] {
	const [start, end] = unwrapLongitudes([from, to]).map(toMercator) as [LngLat, LngLat];
	const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
	const side = dy > 0 || (dy === 0 && dx < 0) ? 1 : -1;
	const [bendX, bendY] = [side * dy * BEND, -side * dx * BEND];
	const between = Array.from({ length: STEPS - 1 }, (_, index): LngLat => {
		const t = (index + 1) / STEPS;
		const rise = 4 * t * (1 - t);
		return fromMercator([start[0] + t * dx + rise * bendX, start[1] + t * dy + rise * bendY]);
	});
	return unwrapLongitudes([from, ...between, to]);
}

const { Geodesic } = geographiclib;
const MIN_STEPS = 40;
const MAX_STEP_KM = 50;

/**
 * The geodesic in at least 41 points no more than 50 km apart, with continuous longitudes.
 * Its ends are exactly the given points, the last one shifted by 360° where the line crosses ±180°.
 */
export function greatCircle(from: LngLat, to: LngLat): LngLat[] {
	return geodesic(from, to, MAX_STEP_KM, MIN_STEPS);
}

/** The geodesic between two points, as {@link greatCircle}, in steps of at most `stepKm`. */
export function geodesic(from: LngLat, to: LngLat, stepKm: number, minSteps = 1): LngLat[] {
	const line = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]);
	const steps = Math.max(minSteps, Math.ceil(line.s13 / 1000 / stepKm));
	const between = Array.from({ length: steps - 1 }, (_, index): LngLat => {
		const { lat2, lon2 } = line.Position((line.s13 * (index + 1)) / steps);
		if (lat2 === undefined || lon2 === undefined) throw new Error(`geodesic ${from} to ${to}: no point`);
		return [lon2, lat2];
	});
	return unwrapLongitudes([from, ...between, to]);
}

/**
 * A line without the corners that it can do without: each time the one that moves the line least, as long as no
 * vertex of the first line is farther than `toleranceKm` from what is left and the short cut is free. The ends stay.
 */
function straighten(line: LngLat[], toleranceKm: number, isFree: IsFree): LngLat[] {
	const kept = line.map((_, index) => index);
	for (;;) {
		const cuts = kept
			.slice(1, -1)
			.map((_, at) => ({ at: at + 1, first: kept[at]!, last: kept[at + 2]! }))
			.map((cut) => ({ ...cut, offKm: offKm(line.slice(cut.first, cut.last + 1)) }))
			.filter((cut) => cut.offKm <= toleranceKm)
			.sort((one, other) => one.offKm - other.offKm);
		const cut = cuts.find(({ at, first, last }) =>
			isFree([line[first]!, line[last]!], [line[first]!, line[kept[at]!]!, line[last]!])
		);
		if (!cut) return kept.map((index) => line[index]!);
		kept.splice(cut.at, 1);
	}
}

/** How far the vertices of a stretch lie from the straight line between its ends, in kilometres. */
function offKm(stretch: LngLat[]): number {
	const chord = [stretch[0]!, stretch.at(-1)!];
	return Math.max(...stretch.map((lngLat) => nearestOnLine(chord, lngLat).distanceKm));
}

/** A corner of the lanes is left out where that moves the line by no more than this. */
const STRAIGHTEN_KM = 2;
/** A corner of the lanes is rounded by an arc that passes it within this distance. */
const ROUND_KM = 5;
/** At most this far between vertices: a straight line between two of them is then as good as the geodesic. */
const STEP_KM = 100;

/**
 * A way by the lanes as a chart would draw it: without needless corners, the others rounded, long parts along the
 * geodesic. It stays within 7 km of the lanes; where a change would bring it over more land or into waters that
 * are avoided, the line stays nearer to the lanes, or on them.
 */
export function chartLine(lane: LngLat[], land: Land, avoided: readonly { bbox: Bbox }[]): LngLat[] {
	const overLandKm = (line: LngLat[]): number =>
		segments(line).reduce((sum, [from, to]) => sum + landKm(land, from, to), 0);
	const isClear = (line: LngLat[]): boolean =>
		!segments(line).some(([from, to]) => avoided.some(({ bbox }) => touchesBox(from, to, bbox)));
	const isFree: IsFree = (stretch, instead) => {
		const line = alongGeodesics(stretch);
		return isClear(line) && overLandKm(line) <= overLandKm(instead);
	};
	return alongGeodesics(roundCorners(straighten(lane, STRAIGHTEN_KM, isFree), ROUND_KM, isFree));
}

function alongGeodesics(line: LngLat[]): LngLat[] {
	const parts = segments(line).flatMap(([from, to]) => geodesic(from, to, STEP_KM).slice(1));
	return unwrapLongitudes([...line.slice(0, 1), ...parts]);
}

function segments(line: LngLat[]): [LngLat, LngLat][] {
	return line.slice(1).map((to, index) => [line[index]!, to]);
}
