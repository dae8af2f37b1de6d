import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkAll } from '../../geo/check/run';
import { dataFiles } from '../../geo/export/files';
import { drawLegs } from '../../geo/geometry/draw';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const directory = mkdtempSync(join(tmpdir(), 'gdal-'));
afterAll(() => rmSync(directory, { recursive: true }));
for (const [path, text] of dataFiles(records, drawLegs(records), '0.1.0')) {
	mkdirSync(dirname(join(directory, path)), { recursive: true });
	writeFileSync(join(directory, path), text);
}
const legCount = records.routes.reduce((sum, { legs }) => sum + legs.length, 0);

const columns = ['-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude'];

/** What ogrinfo prints of a file; any warning of GDAL fails the test. */
function ogrinfo(path: string, ...options: string[]): string {
	const { error, status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', ...options, join(directory, path)], {
		encoding: 'utf8'
	});
	if (error) throw new Error('no ogrinfo on the PATH, wanted GDAL (Debian: apt-get install gdal-bin)');
	expect(stderr, path).toBe('');
	expect(status, path).toBe(0);
	return stdout;
}

/** Layers of a file with their number of features. */
function countsOf(path: string): Record<string, number> {
	const summary = ogrinfo(path, '-so', '-al');
	const names = [...summary.matchAll(/^Layer name: (.+)$/gm)].map(([, name = '']) => name);
	const counts = [...summary.matchAll(/^Feature Count: (\d+)$/gm)].map(([, count]) => Number(count));
	return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
}

/** How many features of a file have a place. */
function placesIn(path: string, ...options: string[]): number {
	const features = ogrinfo(path, '-q', '-al', '-fields=no', ...options);
	return features.match(/^ {2}(POINT|LINESTRING|MULTILINESTRING)/gm)?.length ?? 0;
}

const siteCount = records.sites.length;
const placed = records.sites.filter(({ position }) => position !== null).length;

test('GDAL reads every site and its place from GeoJSON and CSV', () => {
	expect(countsOf('sites.geojson')).toEqual({ sites: siteCount });
	expect(placesIn('sites.geojson')).toBe(placed);
	expect(countsOf('sites.csv')).toEqual({ sites: siteCount });
	expect(placesIn('sites.csv', ...columns)).toBe(placed);
});

test('GDAL reads every leg of every route, and every node', () => {
	expect(countsOf('routes.geojson')).toEqual({ routes: legCount });
	expect(placesIn('routes.geojson')).toBe(legCount);
	expect(countsOf('nodes.geojson')).toEqual({ nodes: records.nodes.length });
});

test('GDAL reads the sites and the legs of the routes as two folders of KML', () => {
	expect(countsOf('atlas.kml')).toEqual({ sites: siteCount, routes: legCount });
	expect(placesIn('atlas.kml')).toBe(placed + legCount);
});

test('GDAL reads every claim from CSV, and the first column by its name', () => {
	expect(countsOf('claims.csv')).toEqual({ claims: records.claims.length });
	expect(ogrinfo('claims.csv', '-so', '-al')).toMatch(/^id: String/m);
});

test('GDAL reads lists from GeoJSON as lists', () => {
	expect(ogrinfo('sites.geojson', '-so', '-al')).toContain('sectors: StringList');
});

test('GDAL reads the track and the nodes of every route from GPX', () => {
	for (const { id, legs } of records.routes) {
		expect(countsOf(`routes/${id}.gpx`), id).toMatchObject({ tracks: 1, waypoints: legs.length + 1 });
	}
});
