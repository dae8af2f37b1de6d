import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readOsm } from './osm-files';
import { readRecords } from './read';
import { joinStations } from './stations';

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
