import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { chartLine } from './chart-line';
import { landKm, landOf, type Land } from './land';
import { distanceKm } from './length';
import { nearestOnLine } from './nearest';
import { turnAt } from './smooth';

const open = landOf([]);
/** East for 300 km, then north. */
const lane: LngLat[] = [
	[100, 10],
	[102.7, 10],
	[102.7, 13]
];
const [start, corner, end] = lane as [LngLat, LngLat, LngLat];

function square(west: number, south: number, east: number, north: number): Land {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return landOf([{ type: 'Polygon', coordinates: [ring] }]);
}

function turns(line: LngLat[]): number[] {
	return line
		.slice(1, -1)
		.map((lngLat, index) => (turnAt(line[index]!, lngLat, line[index + 2]!) * 180) / Math.PI);
}

test('a corner becomes a curve that passes it within 5 km and turns a little at each vertex', () => {
	const line = chartLine(lane, open, []);
	expect([line[0], line.at(-1)]).toEqual([start, end]);
	expect(Math.max(...turns(line))).toBeLessThan(9);
	const off = nearestOnLine(line, corner).distanceKm;
	expect(off).toBeGreaterThan(4);
	expect(off).toBeLessThanOrEqual(5);
	for (const lngLat of line) expect(nearestOnLine(lane, lngLat).distanceKm).toBeLessThanOrEqual(5);
});

test('both directions are the same way', () => {
	const there = chartLine(lane, open, []);
	const back = chartLine(lane.toReversed(), open, []).reverse();
	expect(back).toHaveLength(there.length);
	back.forEach((lngLat, index) => expect(distanceKm(lngLat, there[index]!)).toBeLessThan(0.001));
});

test('an island inside of a corner makes the curve smaller, and it stays at sea', () => {
	const island = square(102.5, 10.02, 102.68, 10.2);
	const line = chartLine(lane, island, []);
	for (let index = 1; index < line.length; index += 1) {
		expect(landKm(island, line[index - 1]!, line[index]!)).toBe(0);
	}
	const off = nearestOnLine(line, corner).distanceKm;
	expect(off).toBeGreaterThan(0.1);
	expect(off).toBeLessThan(3);
});

test('a corner that is hemmed in by waters that are avoided stays as it is', () => {
	const line = chartLine(lane, open, [{ bbox: [102.5, 10.0001, 102.6999, 10.2] }]);
	expect(line).toContainEqual(corner);
});

test('a corner that moves the line by a kilometre is left out, unless the short cut is over land', () => {
	const bent: LngLat[] = [
		[100, 10],
		[101, 10.01],
		[102, 10]
	];
	expect(chartLine(bent, open, []).map(([, lat]) => lat)).not.toContain(10.01);
	const isle = square(100.9, 9.99, 101.1, 10.004);
	const line = chartLine(bent, isle, []);
	expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(10.006);
});

test('a long part follows the geodesic in steps of at most 100 km', () => {
	const line = chartLine(
		[
			[100, 50],
			[120, 50]
		],
		open,
		[]
	);
	expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(50.3);
	line.slice(1).forEach((to, index) => expect(distanceKm(line[index]!, to)).toBeLessThanOrEqual(100));
});
