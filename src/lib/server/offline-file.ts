import {
	readAtlas,
	readDrawnPlaces,
	readGround,
	type DataFile,
	type DataPackage,
	type GroundPart,
	type MadeGround,
	type MapName
} from '../../../geo';
import { pagePaths } from '../pages/index';
import { readingOf, sortedNames } from '../records/name-order';
import { frameOf } from '../static-map/frame';
import { groundPaths, viewOf } from '../static-map/ground-paths';
import { legendBbox } from '../symbols/map-legend';
import { bordersIn, boxKey, legendOf } from './page-files';
import { listedPackage } from './listed-package';
import { pageAt } from './page-at';

/** What the pages are made of beside the records, where neither the sources of the ground nor a dictionary are at hand. */
export type OfflineFile = {
	ground: MadeGround;
	/** names on the map, with the sides on which they are true at each zoom */
	places: (MapName & { sides: string[] })[];
	/** how Chinese names are read, with their tones, and without where that is not the same with the tones left out */
	readings: Record<string, [tones: string, plain?: string]>;
	/** the files of the data package in the order of their list */
	files: DataPackage;
};

/** The last zoom at which the sides of names differ. */
const LAST_ZOOM = 24;

export function offlineFile(): OfflineFile {
	const ground = madeGround();
	const { resources, ...files } = listedPackage();
	return {
		ground,
		places: readDrawnPlaces().map(({ sidesAt, ...place }) => ({
			...place,
			sides: withoutRepeats(Array.from({ length: LAST_ZOOM }, (_, zoom) => sidesAt(zoom)))
		})),
		readings: Object.fromEntries(
			// every page has been made by now, and every list sorted
			sortedNames('zh')
				.filter((name) => /\p{Script=Han}/u.test(name))
				.map((name) => [name, readingsOf(name)])
		),
		files: {
			...files,
			resources: resources.map(listed)
		}
	};
}

/** Of a file only what its line on the page tells, and its entry for machines. */
function listed({ path, title, title_zh, description, description_zh, ...rest }: DataFile): DataFile {
	const { group, bytes, count, licenses, mediatype } = rest;
	return { path, title, title_zh, description, description_zh, group, bytes, count, licenses, mediatype };
}

/** The ground of every drawing and legend, for which each page is made once: those of both languages share theirs. */
function madeGround(): MadeGround {
	const ground = readGround();
	const made: MadeGround = { drawings: {}, boundaries: {} };
	for (const path of pagePaths(readAtlas())) {
		const page = pageAt(`/zh${path}`);
		if (!page?.map) continue;
		const { map } = page;
		legendOf(page);
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

function readingsOf(name: string): [string, string?] {
	const [tones, plain] = [readingOf(name, true), readingOf(name, false)];
	return withoutTones(tones) === plain ? [tones] : [tones, plain];
}

/** A reading without the numbers of its tones; the worker has the same line. */
const withoutTones = (reading: string): string => reading.replace(/(?<=\p{Script=Latin})[0-4](?= |$)/gu, '');
