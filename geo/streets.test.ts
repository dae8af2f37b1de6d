import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { listen } from '../tests/runner/port.mjs';
import { siteServer } from '../tests/runner/serve.mjs';
import { streetsArchive, STREETS_METADATA } from '../tests/helpers/streets-archive';
import { checkStreets } from './streets/archive';
import { placeStreets } from './streets/place';
import { streetsRegion } from './streets/region';
import { readRecords } from './read/read';
import { STREETS_CREDIT_FILE, STREETS_FILE } from './shared/streets-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'landsea-streets-'));
const REGION = [92, 0, 124, 41] as const;
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array): string {
	const file = join(folder, name);
	writeFileSync(file, bytes);
	return file;
}
const check = (from: string) => checkStreets(from, [...REGION]);
const whole = streetsArchive();

test('an archive in the basemap schema is taken, and says what it is', async () => {
	expect(await check(written('whole.pmtiles', whole))).toEqual({
		bbox: [120.45, 31.2, 120.75, 31.45],
		minZoom: 8,
		maxZoom: 12,
		credit: '© OpenStreetMap & friends'
	});
});

/** The whole archive with another byte in its header. */
function withByte(at: number, value: number): Buffer {
	const changed = Buffer.from(whole);
	changed.writeUInt8(value, at);
	return changed;
}

test('a credit is one line of plain text', async () => {
	const attribution = 'Roads &#169; <b>A</b> &quot;B&quot;\u202e\n1 < 2 and 3 > 2';
	const file = written('credit.pmtiles', streetsArchive({ metadata: { ...STREETS_METADATA, attribution } }));
	expect(await check(file)).toMatchObject({ credit: 'Roads © A "B" 1 < 2 and 3 > 2' });
});

const { version: _, ...unversioned } = STREETS_METADATA;
const BAD: [name: string, bytes: Uint8Array, kind: string, found: RegExp][] = [
	['nothing in it', Buffer.alloc(0), 'file', /no header/],
	['no archive', Buffer.from('{"type":"FeatureCollection"}'.padEnd(400)), 'file', /magic number/],
	['cut short', whole.subarray(0, whole.length - 1000), 'cut', /^\d+ bytes$/],
	['cut in its metadata', whole.subarray(0, 200), 'cut', /^200 bytes$/],
	['tiles in a form that is none of these', streetsArchive({ tileType: 6 }), 'schema', /type 6/],
	['tiles that browsers cannot unpack', withByte(98, 3), 'packed', /way 3/],
	[
		'layers that are no list',
		streetsArchive({ metadata: { ...STREETS_METADATA, vector_layers: {} } }),
		'schema',
		/no layers/
	],
	[
		'layers that are nothing',
		streetsArchive({ metadata: { ...STREETS_METADATA, vector_layers: [null, 'x'] } }),
		'schema',
		/no layers/
	],
	['pictures', streetsArchive({ tileType: 2 }), 'raster', /type 2/],
	['no metadata', streetsArchive({ metadata: {} }), 'schema', /no layers/],
	[
		'another schema',
		streetsArchive({
			metadata: { ...unversioned, vector_layers: [{ id: 'transportation' }, { id: 'water' }] }
		}),
		'schema',
		/transportation, water/
	],
	[
		'an older edition of the schema',
		streetsArchive({ metadata: { ...STREETS_METADATA, version: '3.7.1' } }),
		'schema',
		/version 3\.7\.1/
	],
	[
		'the fields of an older edition',
		streetsArchive({
			metadata: {
				...unversioned,
				vector_layers: ['earth', 'water', 'roads'].map((id) => ({ id, fields: { 'pmap:kind': 'String' } }))
			}
		}),
		'schema',
		/pmap:kind of roads/
	],
	['too few zooms', streetsArchive({ zooms: [8, 9] }), 'zooms', /8 to 9/],
	['zooms that begin late', streetsArchive({ zooms: [11, 12] }), 'zooms', /11 to 12/],
	['another region', streetsArchive({ bbox: [11.2, 43.7, 11.3, 43.8] }), 'region', /11\.2, 43\.7/],
	[
		'nobody to name',
		streetsArchive({ metadata: { ...STREETS_METADATA, attribution: '<a></a>' } }),
		'credit',
		/no attribution/
	]
];

test.each(BAD)('%s: refused, with what was found', async (name, bytes, kind, found) => {
	expect(await check(written(`${name}.pmtiles`, bytes))).toMatchObject({
		kind,
		found: expect.stringMatching(found) as string,
		wanted: expect.stringMatching(/./) as string
	});
});

test('a file that is not there, or a folder, is told', async () => {
	for (const from of [join(folder, 'none.pmtiles'), folder])
		expect(await check(from)).toMatchObject({ kind: 'missing', found: 'no such file' });
});

describe('an address', () => {
	test('that sends parts of a file is read and fetched whole', async () => {
		written('far.pmtiles', whole);
		const { port, close } = await listen(siteServer(folder), 0);
		const address = `http://localhost:${port}/far.pmtiles`;
		expect(await check(address)).toMatchObject({ maxZoom: 12 });
		const target = await placeStreets(address, 'somebody', join(folder, 'static'));
		expect(readFileSync(target).equals(whole)).toBe(true);
		expect(await check(`http://localhost:${port}/none.pmtiles`)).toMatchObject({
			kind: 'missing',
			found: 'status 404'
		});
		close();
		expect(await check(address)).toMatchObject({ kind: 'missing', wanted: 'an address that answers' });
	});

	test('that sends the whole file for a part of it is refused', async () => {
		const { port, close } = await listen((_request, response) => void response.end(whole), 0);
		expect(await check(`http://localhost:${port}/`)).toMatchObject({ kind: 'ranges' });
		close();
	});
});

describe('npm run streets', () => {
	const statics = join(folder, 'placed');
	const run = (...words: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'geo/streets.ts', ...words], {
			cwd: root,
			encoding: 'utf8'
		});

	test('puts the archive in place, and says which cities it holds; a bad one leaves the one that is there', () => {
		const { status, stdout } = run(written('good.pmtiles', whole), statics);
		expect(stdout).toMatch(/zooms 8 to 12, by © OpenStreetMap & friends\nits box holds suzhou; not in it: /);
		expect(status).toBe(0);
		expect(readFileSync(join(statics, STREETS_FILE)).equals(whole)).toBe(true);
		expect(readFileSync(join(statics, STREETS_CREDIT_FILE), 'utf8')).toBe('© OpenStreetMap & friends\n');
		const bad = run(written('bad.pmtiles', whole.subarray(0, 5000)), statics);
		expect(bad.stderr).toMatch(
			/cut: found 5000 bytes, wanted the \d+ bytes that its header tells\nnothing written/
		);
		expect(bad.status).toBe(1);
		expect(readFileSync(join(statics, STREETS_FILE)).equals(whole)).toBe(true);
		expect(existsSync(join(statics, `${STREETS_FILE}.half`))).toBe(false);
	});

	test('without an archive says what it wants', () => {
		const { status, stderr } = run();
		expect(stderr).toContain('found nothing, wanted an archive of tiles');
		expect(status).toBe(1);
	});

	test('tells the boxes of the cities, to cut them out', () => {
		const { cities } = readRecords(join(root, 'geo', 'records')).records;
		const told = JSON.parse(run('--region').stdout) as ReturnType<typeof streetsRegion>;
		expect(told).toEqual(streetsRegion(cities));
		expect(told.features.map(({ properties }) => properties?.id as string)).toEqual(
			cities.map(({ id }) => id)
		);
		for (const { geometry } of told.features) expect(geometry.coordinates[0]).toHaveLength(5);
	});
});
