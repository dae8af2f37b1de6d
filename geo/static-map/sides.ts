import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapNames, type MapName, type NamedNode } from '../basemap/names';
import { PLACES_FILE, readPlaces } from '../basemap/place';
import { COUNTRIES, sidesOf, ZOOMS, type Sides } from '../basemap/true-sides';
import { atlasConfig } from '../atlas.config';

const CODE = ['../basemap/true-sides.ts', '../shared/city-names.ts'];

/** A name of the map that knows on which sides it is true at a zoom; the drawing has the same sides as the tiles. */
export type DrawnPlace = MapName & { sidesAt: (zoom: number) => string };

/** Writes `sides.json` into a directory that also keeps it under a name of its sources and code: it is made once. */
export function buildSides(directory: string, nodes: readonly NamedNode[]): void {
	const names = mapNames(readPlaces(), nodes);
	const hash = createHash('sha256');
	const files = [...CODE.map((path) => new URL(path, import.meta.url)), COUNTRIES, PLACES_FILE];
	for (const file of files) hash.update(readFileSync(file));
	hash.update(JSON.stringify([atlasConfig.basemap, names]));
	const kept = join(directory, `sides-${hash.digest('hex').slice(0, 16)}.json`);
	mkdirSync(directory, { recursive: true });
	if (!existsSync(kept)) {
		// a build that is broken off must not leave half a file under the final name
		writeFileSync(`${kept}.part`, JSON.stringify(sidesOf(names)));
		renameSync(`${kept}.part`, kept);
	}
	copyFileSync(kept, join(directory, 'sides.json'));
}

/** The names of the map with their sides. */
export function drawnPlaces(places: readonly MapName[], sides: Sides): DrawnPlace[] {
	const last = ZOOMS.length - 1;
	return places.map((place) => ({
		...place,
		sidesAt: (zoom) => sides[place.id]?.[Math.min(Math.max(Math.floor(zoom) - ZOOMS[0], 0), last)] ?? ''
	}));
}
