import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { joinStations, readOsm } from './osm-files';
import { fileURLToPath } from 'node:url';
import { readRecords } from './read';

const directory = fileURLToPath(new URL('../records', import.meta.url));
const { records } = readRecords(directory);
const stations = readOsm(directory).stations ?? new Map<string, [number, number]>();
const joined = joinStations(records, stations);

test('Qinzhou Port East is at its station, with the credit and licence of the station', () => {
	const find = (list: typeof records.nodes) => list.find(({ id }) => id === 'qinzhou-port-east')?.position;
	expect(find(joined.nodes)).toMatchObject({
		lngLat: [108.67092, 21.68461],
		accuracy: 'campus',
		verified: true,
		licence: 'ODbL-1.0',
		credit: '© OpenStreetMap contributors'
	});
	expect(find(records.nodes)?.licence).toBe('CC-BY-4.0');
});

test('a via point that names a station is there, and every station of the file is used', () => {
	const vias = joined.legs.flatMap(({ via }) => via).filter(({ station }) => station !== undefined);
	expect(vias.length).toBeGreaterThan(0);
	for (const { station, lngLat, basis } of vias) {
		expect(lngLat).toEqual(stations.get(station ?? ''));
		expect(basis).toBe('openstreetmap');
	}
	const others = joined.legs.flatMap(({ via }) => via).filter(({ station }) => station === undefined);
	expect(others.filter(({ basis }) => basis === 'openstreetmap')).toEqual([]);
	const used = new Set([...vias, ...joined.nodes].map(({ station }) => station));
	expect([...stations.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('records without stations beside them stay as they are', () => {
	expect(readOsm('/nowhere/records').stations).toBeNull();
	expect(joinStations(records, new Map())).toEqual(records);
});

const made: string[] = [];
afterEach(() => made.splice(0).forEach((directory) => rmSync(directory, { recursive: true })));

const line = (coordinates: number[][]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: [{ type: 'Feature', geometry: { type: 'LineString', coordinates } }]
	});
const points = (...ids: (string | undefined)[]) =>
	JSON.stringify({
		type: 'FeatureCollection',
		features: ids.map((id) => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates: [108, 21] } }))
	});

function read(files: Record<string, string>, prepare?: (folder: string) => void): string[] {
	const directory = mkdtempSync(join(tmpdir(), 'osm-'));
	made.push(directory);
	const folder = join(directory, 'osm');
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	prepare?.(folder);
	return readOsm(join(directory, 'records')).problems.map(
		({ file, line: at, message }) =>
			`${file.slice(folder.length + 1)}:${at} ${message.replace(/, wanted.*/, '')}`
	);
}

test('traces and stations that are right are read without a word', () => {
	expect(
		read({
			'a.geojson': line([
				[108, 21],
				[109, 22]
			]),
			'stations.geojson': points('one', 'two'),
			'README.md': ''
		})
	).toEqual([]);
});

test('each file that is wrong is told once', () => {
	expect(
		read({
			'broken.geojson': '{\n"type": 1,\n}',
			'cut.geojson': '{\n"type": ',
			'empty.geojson': '',
			'point.geojson': line([[108, 21]]),
			'two.geojson': '{"type":"FeatureCollection","features":[]}',
			'word.geojson': '{\n"type": x\n}\n',
			'stations.geojson': points('one', 'one', undefined)
		})
	).toEqual([
		'broken.geojson:3 found text that is no JSON',
		'cut.geojson:2 found text that is no JSON',
		'empty.geojson:1 found text that is no JSON',
		'point.geojson:1 found a list of 1 at features.0.geometry.coordinates',
		'stations.geojson:1 found the id "one" again',
		'stations.geojson:1 found a point without an id',
		'two.geojson:1 found 0 lines',
		'word.geojson:1 found text that is no JSON somewhere in it'
	]);
});

test('nothing but regular files is read there, and no link is followed', () => {
	const told = read({}, (folder) => {
		symlinkSync('nowhere', join(folder, 'gone.geojson'));
		symlinkSync('/', join(folder, 'away'));
		mkdirSync(join(folder, 'stations.geojson'));
	});
	expect(told).toEqual([
		'away:1 found a symbolic link',
		'gone.geojson:1 found a symbolic link',
		'stations.geojson:1 found a folder with the name of a file'
	]);
});

test.each([
	['an endless longitude', '[1e999,2]', false],
	['a longitude beyond a second round', '[361,2]', false],
	['a latitude beyond a pole', '[22,91]', false],
	['a line that goes on beyond ±180°', '[190,2]', true]
])('in a trace %s is told unless a line can have it', (_, point, isRight) => {
	const trace = line([[108, 21]]).replace('[108,21]', `[108,21],${point}`);
	const at = 'a.geojson:1 found a list of 2 at features.0.geometry.coordinates.1';
	expect(read({ 'a.geojson': trace })).toEqual(isRight ? [] : [at]);
});

test.each([
	['tunnel', []],
	['straight track', ['a.geojson:1 found "straight track" at features.0.properties.straight_runs.0.why']]
])('a straight run may be long because of: %s', (why, told) => {
	const [from, to] = [
		[108, 21],
		[109, 22]
	] as const;
	const properties = JSON.stringify({ straight_runs: [{ from, to, why }] });
	const trace = line([[...from], [...to]]).replace('"geometry"', `"properties":${properties},"geometry"`);
	expect(read({ 'a.geojson': trace })).toEqual(told);
});

test('a folder that is a file or a link is told as what it is, and nothing in it is read', () => {
	const directory = mkdtempSync(join(tmpdir(), 'osm-'));
	made.push(directory);
	const folder = join(directory, 'osm');
	const told = () => {
		const { traces, problems } = readOsm(join(directory, 'records'));
		rmSync(folder);
		return [traces, ...problems.map(({ message }) => message)];
	};
	writeFileSync(folder, '');
	expect(told()).toEqual([null, 'found something that is no folder, wanted a folder of traces']);
	mkdirSync(join(directory, 'elsewhere'));
	for (const target of ['elsewhere', 'nowhere']) {
		symlinkSync(target, folder);
		expect(told()).toEqual([
			null,
			'found a symbolic link, wanted a folder of traces: nothing outside of it is read'
		]);
	}
});
