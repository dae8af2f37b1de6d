import type { FeatureCollection, LineString } from 'geojson';
import type { Atlas, DataPackage, DrawnPlace, Ground, MapPlace, RouteLegProperties } from '../../geo';
import type { LngLat } from '../../geo/shared/coordinates';
import type { OfflineFile } from '../lib/server/offline-file';

/**
 * What the pages read records by, as `geo/index.ts` gives it to the build, from files that the worker has kept. The
 * bundler puts this in its place.
 */
type Records = {
	atlas: Atlas;
	lines: ReadonlyMap<string, LngLat[]>;
	ground: Ground;
	places: DrawnPlace[];
	file: OfflineFile;
};

let records: Records | null = null;

/** Takes over the texts of the three files that all pages are made of. */
export function openRecords(atlas: string, routes: string, offline: string): void {
	const { features } = JSON.parse(routes) as FeatureCollection<LineString, RouteLegProperties>;
	const file = JSON.parse(offline) as OfflineFile;
	records = {
		atlas: JSON.parse(atlas) as Atlas,
		lines: new Map(
			features.map(({ properties, geometry }) => [properties.leg_id, geometry.coordinates as LngLat[]])
		),
		ground: { coarse: [], fine: [], borders: [], rivers: [], made: file.ground },
		places: file.places.map(({ sides, ...place }) => ({
			...place,
			sidesAt: (zoom) => sides[Math.min(Math.max(Math.floor(zoom), 0), sides.length - 1)] ?? ''
		})),
		file
	};
}

function opened(): Records {
	if (!records) throw new Error('records: found none, wanted those of the worker');
	return records;
}

export const areOpen = (): boolean => records !== null;
export const readAtlas = (): Atlas => opened().atlas;
export const readLegLines = (): ReadonlyMap<string, LngLat[]> => opened().lines;
export const readGround = (): Ground => opened().ground;
export const readDrawnPlaces = (): DrawnPlace[] => opened().places;
export const readMapPlaces = (): MapPlace[] =>
	opened().places.filter((name): name is DrawnPlace & MapPlace => name.kind !== 'node' && !name.of);
export const readDataPackage = (): DataPackage => opened().file.files;
/** The list comes in its order. */
export const rankOf = (path: string): number =>
	opened().file.files.resources.findIndex((file) => file.path === path);

/** In place of the dictionary of pinyin: how the names of the atlas are read. */
export function pinyin(name: string, { toneType }: { toneType: 'num' | 'none' }): string[] {
	const [tones = name, plain] = opened().file.readings[name] ?? [];
	return [toneType === 'num' ? tones : (plain ?? tones.replace(/(?<=\p{Script=Latin})[0-4](?= |$)/gu, ''))];
}

export function customPinyin(): void {
	// the table has its readings already
}
