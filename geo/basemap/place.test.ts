import type { MultiPolygon, Polygon } from 'geojson';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { areaKm } from '../atlas/borders';
import { readCompressed } from '../read/natural-earth';
import { isOnLand, landOf, readLand } from '../draw/land';
import { readRecords } from '../read/read';
import { readPlaces } from './place';
import { riversLayer } from './rivers';

const COUNTRIES = new URL('../natural-earth/countries.geojson.gz', import.meta.url);
const RECORDS = fileURLToPath(new URL('../records', import.meta.url));
const REGION = [60, -15, 150, 57] as const;
/** Ports stand on quays that a coast at 1:10 million does not have, capitals of atolls on islands that it drops. */
const COAST_KM = 8;
/** Characters of traditional Chinese that the names of places tend to bring along. */
const TRADITIONAL = /[臺灣國門島東爾蘭馬亞灣廣貴緬達魯寧錫蘇瀋陽濟漢長鄭慶萊納羅維貝時頓齊]/;

const places = readPlaces();
type CountryFields = { a3: string; type: string };
const countries = new Map(
	readCompressed<Polygon | MultiPolygon>(COUNTRIES).features.map(({ geometry, properties }) => {
		// the file is known to have these fields
		const { a3, type } = properties as CountryFields;
		return [a3, { geometry, type }];
	})
);

test('every place has a Latin and a simplified Chinese name', () => {
	const wrong = places.filter(
		({ name, name_zh }) =>
			!/^[\p{Script=Latin} '’-]+$/u.test(name) ||
			!/^\p{Script=Han}+$/u.test(name_zh) ||
			TRADITIONAL.test(name_zh)
	);
	expect(wrong.map(({ id, name, name_zh }) => `${id}: ${name} ${name_zh}`)).toEqual([]);
});

test('no id, name or position stands twice', () => {
	const keys = places.flatMap(({ id, kind, name, name_zh, lngLat }) => [
		`id ${id}`,
		`${kind} ${name}`,
		`${kind} ${name_zh}`,
		`at ${lngLat}`
	]);
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('cities and names of countries lie in their country', () => {
	const land = places.filter(({ kind }) => kind === 'city' || kind === 'country');
	const areas = new Map(
		[...new Set(land.map(({ inside }) => inside ?? ''))].map((a3) => {
			const country = countries.get(a3);
			return [a3, landOf(country ? [country.geometry] : [])];
		})
	);
	const outside = land.filter(({ inside, lngLat }) => {
		const area = areas.get(inside ?? '');
		return !area || areaKm(area, lngLat, COAST_KM) > COAST_KM;
	});
	expect(outside.map(({ id, inside }) => `${id} not in ${inside}`)).toEqual([]);
});

test('names of waters stand on water, names of rivers on their river', () => {
	const land = readLand();
	const waters = places.filter(({ kind }) => ['ocean', 'sea', 'gulf', 'strait'].includes(kind));
	expect(waters.filter(({ lngLat }) => isOnLand(land, lngLat)).map(({ id }) => id)).toEqual([]);

	const drawn = riversLayer(places).bands[0]?.features ?? [];
	const rivers = places.filter(({ kind }) => kind === 'river');
	const astray = rivers.filter(
		({ name, lngLat: [lng, lat] }) =>
			!drawn.some(
				({ geometry, properties }) =>
					properties.name === name &&
					geometry.type === 'LineString' &&
					geometry.coordinates.some(
						([x = 0, y = 0]) => Math.abs(x - lng) < 0.001 && Math.abs(y - lat) < 0.001
					)
			)
	);
	expect(astray.map(({ id }) => id)).toEqual([]);
});

test('every country of the region has a name and a city', () => {
	const [west, south, east, north] = REGION;
	const inRegion = [...countries].filter(
		([, { geometry, type }]) =>
			['Sovereign country', 'Sovereignty', 'Country'].includes(type) &&
			geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2).some((point) => {
				const [lng = 0, lat = 0] = point as number[];
				return lng >= west && lng <= east && lat >= south && lat <= north;
			})
	);
	// a city state, two regions and an island that the map names by their city only
	const byCity = new Set(['SGP', 'HKG', 'MAC', 'TWN']);
	const has = (a3: string, kind: string) =>
		places.some((place) => place.inside === a3 && place.kind === kind);
	const missing = inRegion.filter(([a3]) => !has(a3, 'city') || !(byCity.has(a3) || has(a3, 'country')));
	expect(inRegion.length).toBeGreaterThan(30);
	expect(missing.map(([a3]) => a3)).toEqual([]);
});

test('places at nodes and cities of the records stand exactly there', () => {
	const { records } = readRecords(RECORDS);
	const at = (list: { id: string; position: { lngLat: [number, number] | null } }[], id: string) =>
		list.find((record) => record.id === id)?.position.lngLat;
	for (const { id, node, lngLat } of places) {
		if (node !== undefined) expect(lngLat, id).toEqual(at(records.nodes, node));
		else expect(lngLat, id).toEqual(at(records.cities, id) ?? lngLat);
	}
});

test('a faulty file is told with every line and field at once', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'places-')), 'places.yaml');
	const good = 'name: Hanoi\n  name_zh: 河内\n  kind: city\n  rank: 1';
	writeFileSync(
		file,
		`- id: hanoi\n  ${good}\n  lngLat: [105, 91]\n- id: hue\n  ${good}\n  lngLat: [105, 21]\n  colour: red\n`
	);
	expect(() => readPlaces(pathToFileURL(file))).toThrow(
		/places\.yaml:6: schema: \[0\]\.lngLat\[1\][^]*places\.yaml:13: schema: found the key \"\[1\]\.colour\"/
	);
});
