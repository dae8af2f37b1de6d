import type { FeatureCollection, Geometry } from 'geojson';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Reads a gzipped GeoJSON file of the repository; the caller says which geometry the file is known to hold. */
export function readCompressed<G extends Geometry>(file: URL): FeatureCollection<G> {
	return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as FeatureCollection<G>;
}
