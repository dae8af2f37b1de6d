import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The files of Natural Earth that the tiles are cut from; see README.md for their vintage. */
export const SOURCES = [
	'admin1',
	'bathy',
	'boundary',
	'lakes',
	'land',
	'rivers',
	'states_poly',
	'urban'
] as const;
type SourceName = (typeof SOURCES)[number];

/** Fields of the files, as far as the basemap reads them. */
type SourceProperties = {
	featurecla: string;
	adm0_a3: string;
	adm0_a3_l: string;
	adm0_a3_r: string;
	depth: string;
	min_zoom: number;
	name: string | null;
	scalerank: number;
};

export function sourceFile(name: SourceName): URL {
	return new URL(`../natural-earth/${name}.geojson.gz`, import.meta.url);
}

/** Features of a file; the caller names the geometry and the fields that the file is known to hold. */
export function readSource<G extends Geometry, K extends keyof SourceProperties>(
	name: SourceName
): Feature<G, Pick<SourceProperties, K>>[] {
	// the types of foreign fields are checked by the tests of the tiles, not here
	return readCompressed<G>(sourceFile(name)).features as Feature<G, Pick<SourceProperties, K>>[];
}

/** Reads a gzipped GeoJSON file of the repository; the caller says which geometry the file is known to hold. */
export function readCompressed<G extends Geometry>(file: URL): FeatureCollection<G> {
	return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as FeatureCollection<G>;
}
