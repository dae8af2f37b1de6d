import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawLegs } from '../geometry/draw';
import { readRecords } from '../read';
import { readOsm } from '../osm-files';
import { joinStations } from '../stations';
import { gpxWriter } from './gpx';

const directory = fileURLToPath(new URL('../records', import.meta.url));
const records = joinStations(readRecords(directory).records, readOsm(directory).stations ?? new Map());

function copyright(id: string): string {
	const route = records.routes.find((record) => record.id === id);
	if (!route) throw new Error(`no route ${id}`);
	const legs = records.legs.filter((leg) => route.legs.some((step) => step.leg === leg.id));
	const gpx = gpxWriter(records, drawLegs({ legs, nodes: records.nodes }))(route);
	return /<copyright author="([^"]*)">/.exec(gpx)?.[1] ?? '';
}

test('a route with a traced railway credits whom its line is owed to', () => {
	expect(copyright('rail-vietnam')).toContain('© OpenStreetMap contributors, via AidData GCDF 2.0');
});

test('a route without one credits only those of its own points and lines', () => {
	expect(copyright('air-ckg-sin')).toBe('Landsea Atlas; OurAirports');
	expect(copyright('qinzhou-singapore-sea')).toMatch(/^Landsea Atlas; searoute-py/);
	expect(copyright('qinzhou-singapore-sea')).not.toContain('AidData');
});
