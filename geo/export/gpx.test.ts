import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawLegs } from '../draw/draw';
import { readRecords } from '../read/read';
import { joinStations, readOsm } from '../read/osm-files';
import { gpxWriter, sitesGpx } from './gpx';

const directory = fileURLToPath(new URL('../records', import.meta.url));
const records = joinStations(readRecords(directory).records, readOsm(directory).stations ?? new Map());

function gpxOf(id: string): string {
	const route = records.routes.find((record) => record.id === id);
	if (!route) throw new Error(`no route ${id}`);
	const legs = records.legs.filter((leg) => route.legs.some((step) => step.leg === leg.id));
	return gpxWriter(records, drawLegs({ legs, nodes: records.nodes }))(route);
}

function copyright(id: string): string {
	return /<copyright author="([^"]*)">/.exec(gpxOf(id))?.[1] ?? '';
}

test('a route with a traced railway credits whom its line is owed to', () => {
	expect(copyright('rail-vietnam')).toContain('© OpenStreetMap contributors, via AidData GCDF 2.0');
});

test('a route without one credits only those of its own points and lines', () => {
	expect(copyright('air-ckg-sin')).toBe('Landsea Atlas; OurAirports');
	expect(copyright('qinzhou-singapore-sea')).toMatch(/^Landsea Atlas; searoute-py/);
	expect(copyright('qinzhou-singapore-sea')).not.toContain('AidData');
});

test('every waypoint says how well its place is known', () => {
	for (const gpx of [sitesGpx(records), gpxOf('qinzhou-singapore-sea')]) {
		const waypoints = gpx.match(/<wpt .*?<\/wpt>/gs) ?? [];
		expect(waypoints.length).toBeGreaterThan(1);
		for (const waypoint of waypoints) {
			expect(waypoint).toMatch(/<desc>[^<]+\nPlace: [A-Z][a-z ]+, within \d+ m[^<]*\.<\/desc>/);
		}
	}
	const standIns = records.sites.filter(({ position }) => position?.placeholder);
	expect(standIns.length).toBeGreaterThan(0);
	expect(sitesGpx(records).match(/; the point stands for a larger place\.<\/desc>/g)).toHaveLength(
		standIns.length
	);
});
