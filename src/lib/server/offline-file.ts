import {
	rankOf,
	readAtlas,
	readDataPackage,
	readDrawnPlaces,
	readGround,
	type Atlas,
	type DataFile,
	type GroundPart,
	type MadeGround,
	type MapPlace
} from '../../../geo';
import { pagePaths } from '../pages/index';
import { readingOf } from '../records/name-order';
import { frameOf } from '../static-map/frame';
import { groundPaths, viewOf } from '../static-map/ground-paths';
import { legendBbox } from '../symbols/map-legend';
import { bordersIn, boxKey } from './page-files';
import { pageAt } from './page-at';

/** What the pages are made of beside the records, where neither the sources of the ground nor a dictionary are at hand. */
export type OfflineFile = {
	ground: MadeGround;
	/** names on the map, with the sides on which they are true at each zoom */
	places: (MapPlace & { sides: string[] })[];
	/** how Chinese names are read, with their tones, and without where that is not the same with the tones left out */
	readings: Record<string, [tones: string, plain?: string]>;
	/** the files of the data package in the order of their list */
	files: { version: string; data_version: string; created?: string; resources: DataFile[] } & Pick<
		DataFile,
		'licenses'
	>;
};

/** The last zoom at which the sides of names differ. */
const LAST_ZOOM = 24;
const NAMES = /^(name|title|label|publisher|zh|en|scope)(_zh)?$/;

export function offlineFile(): OfflineFile {
	const { version, data_version, created, licenses, resources } = readDataPackage();
	return {
		ground: madeGround(),
		places: readDrawnPlaces().map(({ sidesAt, ...place }) => ({
			...place,
			sides: withoutRepeats(Array.from({ length: LAST_ZOOM }, (_, zoom) => sidesAt(zoom)))
		})),
		readings: Object.fromEntries(chineseNames(readAtlas()).map((name) => [name, readingsOf(name)])),
		files: {
			version,
			data_version,
			...(created !== undefined && { created }),
			licenses,
			resources: resources.toSorted((one, other) => rankOf(one.path) - rankOf(other.path)).map(listed)
		}
	};
}

/** Of a file only what its line on the page tells. */
function listed({ path, title, title_zh, description, description_zh, ...rest }: DataFile): DataFile {
	const { group, bytes, count, licenses } = rest;
	return { path, title, title_zh, description, description_zh, group, bytes, count, licenses };
}

/** The ground of every drawing and legend: pages of both languages share theirs. */
function madeGround(): MadeGround {
	const ground = readGround();
	const made: MadeGround = { drawings: {}, boundaries: {} };
	for (const path of pagePaths(readAtlas())) {
		const map = pageAt(path)?.map;
		if (!map) continue;
		const frame = frameOf(map);
		made.drawings[viewOf(frame)] = groundPaths(ground, frame) satisfies Record<GroundPart, string>;
		const box = legendBbox(map);
		made.boundaries[boxKey(box)] ??= bordersIn(box);
	}
	return made;
}

/** Sides by zoom up to the last one that differs from the one before: it holds for all that follow. */
function withoutRepeats(sides: string[]): string[] {
	return sides.slice(0, sides.findLastIndex((side, zoom) => side !== sides[zoom - 1]) + 1);
}

/** Everything in the records that a Chinese list may be sorted by. */
function chineseNames(atlas: Atlas): string[] {
	const names = new Set<string>();
	const walk = (value: unknown, key: string): void => {
		if (typeof value === 'string' && NAMES.test(key) && /\p{Script=Han}/u.test(value)) names.add(value);
		else if (Array.isArray(value)) for (const item of value) walk(item, key);
		else if (typeof value === 'object' && value !== null)
			for (const [inner, item] of Object.entries(value)) walk(item, inner);
	};
	walk(atlas, '');
	return [...names];
}

function readingsOf(name: string): [string, string?] {
	const [tones, plain] = [readingOf(name, true), readingOf(name, false)];
	return withoutTones(tones) === plain ? [tones] : [tones, plain];
}

/** A reading without the numbers of its tones; the worker has the same line. */
const withoutTones = (reading: string): string => reading.replace(/(?<=\p{Script=Latin})[0-4](?= |$)/gu, '');
