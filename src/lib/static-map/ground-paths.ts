import type { Ground, GroundPart, Outline } from '../../../geo';
import { coverInMercator, flatIn, type Box, type Frame } from './frame';
import { clipLine, clipRing, pathData, simplifyLine, simplifyRing } from './lines';

/** What lies below the corridor, as path data or as the points it is made of. */
type Parts<T> = Record<GroundPart, T>;
export type GroundPaths = Parts<string>;

/** Views larger than this, in degrees at the equator, are drawn with the coarse coast. */
const COARSE_FROM = 5;
/** Detail is given up step by step, in units, until all of it is this short: 2.5 kB as compressed by a server. */
const TOLERANCES = [0.6, 0.8, 1.1, 1.5, 2, 2.7, 3.6, 5, 7, 10];
const MOST_CHARACTERS = 5_800;
/** Rivers and borders may be this much rougher than the coast. */
const INLAND = 1.5;
/** Detail matters less outside the view: a view's length away from it by this factor. */
const FADE = 4;
/** Islands smaller than this, in units, are left out. */
const SMALLEST_ISLAND = 3;

/** Pages of both languages, and many of one, share a view. */
const known = new WeakMap<Ground, Map<string, GroundPaths>>();

/** The ground of a drawing, as detailed as its budget allows; made once for each view. */
export function groundPaths(ground: Ground, frame: Frame): GroundPaths {
	const views = known.get(ground) ?? new Map<string, GroundPaths>();
	known.set(ground, views);
	const key = viewOf(frame);
	const paths = ground.made?.drawings[key] ?? views.get(key) ?? fittingPaths(ground, frame);
	views.set(key, paths);
	return paths;
}

/** What the ground of a view is kept by: engines differ in the last digits of a logarithm. */
export const viewOf = ({ origin, width, height, scale }: Frame): string =>
	[...origin, width, height, scale].map((value) => value.toFixed(5)).join();

function fittingPaths(ground: Ground, frame: Frame): GroundPaths {
	let parts = partsIn(ground, frame);
	let paths = pathsOf(parts);
	for (const tolerance of TOLERANCES) {
		// each step starts from the one before, which costs a fraction of starting anew
		parts = simplified(parts, frame, tolerance);
		paths = pathsOf(parts);
		if (Object.values(paths).join('').length <= MOST_CHARACTERS) break;
	}
	return paths;
}

function partsIn(ground: Ground, frame: Frame): Parts<number[][]> {
	const window = coverInMercator(frame);
	const isCoarse = Math.max(frame.width, frame.height) / frame.scale > COARSE_FROM;
	const near = <T extends Outline>(outlines: readonly T[]) =>
		outlines.filter(({ box }) => overlap(box, window));
	const lines = (outlines: readonly Outline[]) =>
		near(outlines)
			.flatMap(({ points }) => clipLine(points, window))
			.map((line) => flatIn(frame, line));
	const borders = near(ground.borders);
	return {
		land: near(isCoarse ? ground.coarse : ground.fine)
			.filter(({ box }) => (box[2] - box[0] + box[3] - box[1]) * frame.scale >= 2 * SMALLEST_ISLAND)
			.map(({ points }) => flatIn(frame, clipRing(points, window))),
		rivers: lines(ground.rivers),
		borders: lines(borders.filter(({ isDashed }) => !isDashed)),
		disputed: lines(borders.filter(({ isDashed }) => isDashed))
	};
}

function simplified(
	{ land, rivers, borders, disputed }: Parts<number[][]>,
	{ width, height }: Frame,
	tolerance: number
): Parts<number[][]> {
	const coast = (x: number, y: number): number => {
		const outside = Math.max(-x, x - width, -y, y - height, 0) / Math.max(width, height);
		return tolerance * (1 + FADE * outside);
	};
	const inland = (x: number, y: number): number => INLAND * coast(x, y);
	const lines = (parts: number[][]) => parts.map((line) => simplifyLine(line, inland));
	return {
		land: land.map((ring) => simplifyRing(ring, coast)),
		rivers: lines(rivers),
		borders: lines(borders),
		disputed: lines(disputed)
	};
}

function pathsOf({ land, rivers, borders, disputed }: Parts<number[][]>): GroundPaths {
	return {
		land: pathData(land, true),
		rivers: pathData(rivers, false),
		borders: pathData(borders, false),
		disputed: pathData(disputed, false)
	};
}

function overlap(one: Readonly<Box>, other: Readonly<Box>): boolean {
	return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}
