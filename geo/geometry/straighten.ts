import type { LngLat } from '../atlas';
import { nearestOnLine } from './nearest';
import type { IsFree } from './round-corners';

/**
 * A line without the corners that it can do without: each time the one that moves the line least, as long as no
 * vertex of the first line is farther than `toleranceKm` from what is left and the short cut is free. The ends stay.
 */
export function straighten(line: LngLat[], toleranceKm: number, isFree: IsFree): LngLat[] {
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
