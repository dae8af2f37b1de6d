import type { Bbox, LngLat } from '../atlas';
import { touchesBox } from './avoided';
import { unwrapLongitudes } from './coordinates';
import { geodesic } from './great-circle';
import { landKm, type Land } from './land';
import { roundCorners, type IsFree } from './round-corners';
import { straighten } from './straighten';

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
