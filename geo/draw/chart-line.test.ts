import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { arc, chartLine, greatCircle } from './chart-line';
import { type Land, landKm, landOf } from './land';
import { distanceKm, lengthKm, nearestOnLine } from './length';
import { turnAt } from './smooth';
import { toMercator } from '../shared/mercator';

const jiangbei: LngLat = [106.6569, 29.7264];
const changi: LngLat = [103.9947, 1.3501];

test('a flight is drawn in at least 41 points on the shortest way', () => {
	const line = greatCircle(jiangbei, changi);
	expect(line.length).toBeGreaterThanOrEqual(41);
	expect([line[0], line.at(-1)]).toEqual([jiangbei, changi]);
	expect(lengthKm(line)).toBeCloseTo(distanceKm(jiangbei, changi), 6);
});

test('a short flight still has 41 points, a long one no step over 50 km', () => {
	expect(greatCircle([106, 29], [106.5, 29])).toHaveLength(41);
	const line = greatCircle([0, 40], [150, 40]);
	const steps = line.slice(1).map((lngLat, index) => distanceKm(line[index]!, lngLat));
	expect(Math.max(...steps)).toBeLessThanOrEqual(50.001);
});

test('a flight across the antimeridian is one line with continuous longitudes', () => {
	const line = greatCircle([174.8, -36.9], [-118.4, 33.9]);
	const steps = line.slice(1).map(([lng], index) => Math.abs(lng - line[index]![0]));
	expect(Math.max(...steps)).toBeLessThan(1);
	expect(line.at(-1)?.[0]).toBeCloseTo(241.6, 9);
});

const chongqing: LngLat = [106.5528, 29.5628];
const singapore: LngLat = [103.8539, 1.295];

test('the middle of the arc lies 5.75 % of the chord east of the middle of the chord', () => {
	const line = arc(chongqing, singapore);
	const [from, to, middle] = [chongqing, singapore, line[(line.length - 1) / 2]!].map(toMercator) as [
		LngLat,
		LngLat,
		LngLat
	];
	const [dx, dy] = [middle[0] - (from[0] + to[0]) / 2, middle[1] - (from[1] + to[1]) / 2];
	expect(Math.hypot(dx, dy) / Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(0.0575, 9);
	expect(dx).toBeGreaterThan(0);
});

test('the arc is the same in both directions and ends at its nodes', () => {
	const line = arc(chongqing, singapore);
	expect([line[0], line.at(-1)]).toEqual([chongqing, singapore]);
	const back = arc(singapore, chongqing).reverse();
	line.forEach(([lng, lat], index) => {
		expect(back[index]![0]).toBeCloseTo(lng, 9);
		expect(back[index]![1]).toBeCloseTo(lat, 9);
	});
});

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
