import type { LngLat } from '../../../geo/shared/coordinates';
import { metresBetween } from '../../../geo/shared/sphere';
import { journeyOf } from './journey';

/** What a leg meets on its way: a place beside its line, or what happens where it begins. */
type MomentKind = 'town' | 'site' | 'border' | 'gauge' | 'transfer';

/** Something that is told while a leg is followed; `at` is the part of the leg that is done by then, 0 to 1. */
export type Moment = {
	at: number;
	kind: MomentKind;
	text: string;
	/** of a town, which is drawn */
	lngLat?: LngLat;
};

/** A place beside the line, and what is said of it when it is passed at so many kilometres. */
export type Beside = { kind: 'town' | 'site'; lngLat: LngLat; textAt: (km: number) => string };

/** Farther than this from the line nobody passes a place. */
const BESIDE_KM = 25;

/**
 * What happens on a leg in the order in which it is met.
 * @param line of the leg in the direction of travel
 * @param atStart what happens where the leg begins
 */
export function momentsOf(
	line: readonly LngLat[],
	atStart: readonly Pick<Moment, 'kind' | 'text'>[],
	beside: readonly Beside[]
): Moment[] {
	const passed = beside.flatMap(({ kind, lngLat, textAt }): Moment[] => {
		const { at, km } = passing(line, lngLat);
		if (km > BESIDE_KM) return [];
		return [{ at, kind, text: textAt(km), ...(kind === 'town' && { lngLat }) }];
	});
	return [
		...atStart.map((moment) => ({ at: 0, ...moment })),
		...passed.sort((one, other) => one.at - other.at)
	];
}

/** Where a line passes a place: the part of its length until there, to a thousandth, and the kilometres between them. */
export function passing(line: readonly LngLat[], place: LngLat): { at: number; km: number } {
	const { legs, lengthM } = journeyOf([{ line, lengthKm: 1 }]);
	const alongM = legs[0]?.alongM ?? [];
	const shrink = Math.cos((place[1] * Math.PI) / 180);
	let nearest = { metres: Infinity, at: 0 };
	for (const [index, end] of line.entries()) {
		const start = line[index - 1];
		if (!start) continue;
		const [dx, dy] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
		const [px, py] = [(place[0] - start[0]) * shrink, place[1] - start[1]];
		const squared = dx * dx + dy * dy;
		const part = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
		const foot: LngLat = [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])];
		const metres = metresBetween(foot, place);
		if (metres >= nearest.metres) continue;
		const [before = 0, after = 0] = [alongM[index - 1], alongM[index]];
		nearest = { metres, at: (before + part * (after - before)) / lengthM };
	}
	return { at: Math.round(nearest.at * 1000) / 1000, km: nearest.metres / 1000 };
}

/** What is passed between two parts of a leg: the last of it, since only one thing is told at a time. */
export function passedBetween(moments: readonly Moment[], from: number, to: number): Moment | undefined {
	return moments.findLast(({ at }) => at <= to && (at > from || (at === 0 && from === 0)));
}

/** The town that comes next, and the part of the leg that is left until there. */
export function townAhead(moments: readonly Moment[], at: number): { name: string; share: number } | null {
	const town = moments.find((moment) => moment.kind === 'town' && moment.at > at);
	return town ? { name: town.text, share: town.at - at } : null;
}
