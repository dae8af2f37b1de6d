import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as ogr from '../helpers/ogr';
import { files, records } from '../helpers/published';

const directory = mkdtempSync(join(tmpdir(), 'gdal-'));
afterAll(() => rmSync(directory, { recursive: true }));
for (const [path, text] of files) {
	mkdirSync(dirname(join(directory, path)), { recursive: true });
	writeFileSync(join(directory, path), text);
}
const legCount = records.routes.reduce((sum, { legs }) => sum + legs.length, 0);

const columns = ['-oo', 'X_POSSIBLE_NAMES=longitude', '-oo', 'Y_POSSIBLE_NAMES=latitude'];

const ogrinfo = (path: string, ...options: string[]): string => ogr.ogrinfo(directory, path, ...options);
const countsOf = (path: string): Record<string, number> => ogr.countsOf(directory, path);

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

test('GDAL reads sites by city, nodes, and the legs of each route from folders of KML', () => {
	const { Sites, Nodes, Routes, ...folders } = countsOf('atlas.kml');
	expect([Sites, Nodes, Routes]).toEqual([0, records.nodes.length, 0]);
	const ofCities = records.cities.map(({ id, name }) => [
		name,
		records.sites.filter(({ city }) => city === id).length
	]);
	const ofRoutes = records.routes.map(({ name, legs }) => [name, legs.length]);
	expect(folders).toEqual(Object.fromEntries([...ofCities, ...ofRoutes]));
	expect(placesIn('atlas.kml')).toBe(placed + records.nodes.length + legCount);
});

test('GDAL draws every feature of the KML in the style of its mode or kind, and reads its fields by type', () => {
	const features = ogrinfo('atlas.kml', '-q', '-al', '-geom=no').split('OGRFeature(').slice(1);
	expect(features).toHaveLength(siteCount + records.nodes.length + legCount);
	for (const feature of features) expect(feature).toMatch(/^ {2}Style = @(site|node|leg)-[a-z-]+$/m);
	const drawn = ogrinfo('atlas.kml', '-q', '-al', '-geom=no', '--config', 'LIBKML_RESOLVE_STYLE', 'YES');
	const styles = [...drawn.matchAll(/^ {2}Style = (.*)$/gm)].map(([, style]) => style);
	expect(styles).toHaveLength(features.length);
	for (const style of styles) expect(style).toMatch(/^(PEN|SYMBOL|LABEL)\(.*c:#/);
	const summary = ogrinfo('atlas.kml', '-so', '-al');
	for (const field of ['length_km: Real', 'leg: Integer', 'start_year: Integer', 'mode: String']) {
		expect(summary).toContain(`\n${field} (`);
	}
});

test('GDAL keeps every feature and its lists from the flat files in databases', () => {
	const all = { sites: siteCount, nodes: records.nodes.length, routes: legCount };
	for (const [kind, count] of Object.entries(all)) {
		for (const [driver, ending] of [
			['GPKG', 'gpkg'],
			['FlatGeobuf', 'fgb']
		] as const) {
			const target = `${kind}-flat.${ending}`;
			const { status, stderr } = spawnSync(
				'ogr2ogr',
				['-f', driver, join(directory, target), join(directory, `${kind}-flat.geojson`)],
				{ encoding: 'utf8' }
			);
			expect([status, stderr], target).toEqual([0, '']);
			expect(countsOf(target), target).toEqual({ [`${kind}-flat`]: count });
			expect(ogrinfo(target, '-so', '-al'), target).toMatch(/^source_ids: String \(/m);
		}
	}
	expect(ogrinfo('sites-flat.gpkg', '-q', '-al', '-where', "id = 'cci'")).toContain(
		'sectors (String) = government;finance;'
	);
});

test('GDAL reads every claim from CSV, and the first column by its name', () => {
	expect(countsOf('claims.csv')).toEqual({ claims: records.claims.length });
	expect(ogrinfo('claims.csv', '-so', '-al')).toMatch(/^id: String/m);
});

test('GDAL reads lists from GeoJSON as lists', () => {
	expect(ogrinfo('sites.geojson', '-so', '-al')).toContain('sectors: StringList');
});

test('GDAL reads every table, and the first column by its name', () => {
	const tables = [...files.keys()].filter((path) => path.endsWith('.csv'));
	expect(tables).toHaveLength(10);
	for (const path of tables) {
		const kind = path.replace('.csv', '');
		const list = { ...records, routes: Array.from({ length: legCount }) }[kind as 'claims'];
		expect(countsOf(path), path).toEqual({ [kind]: list.length });
		expect(ogrinfo(path, '-so', '-al'), path).toMatch(
			kind === 'relations' ? /^from: String/m : /^id: String/m
		);
	}
});

test('GDAL reads every site that has a place from GPX', () => {
	expect(countsOf('sites.gpx')).toMatchObject({ waypoints: placed, tracks: 0 });
});

test('GDAL reads a track for each leg and the nodes of every route from GPX', () => {
	for (const { id, legs } of records.routes) {
		expect(countsOf(`routes/${id}.gpx`), id).toMatchObject({
			tracks: legs.length,
			waypoints: legs.length + 1
		});
	}
});
