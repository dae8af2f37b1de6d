import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { greatCircle } from './arcs';
import { distanceKm, lengthKm } from './length';

const chongqing: LngLat = [106.6569, 29.7264];
const changi: LngLat = [103.9947, 1.3501];

test('a flight is drawn in at least 41 points on the shortest way', () => {
	const line = greatCircle(chongqing, changi);
	expect(line.length).toBeGreaterThanOrEqual(41);
	expect([line[0], line.at(-1)]).toEqual([chongqing, changi]);
	expect(lengthKm(line)).toBeCloseTo(distanceKm(chongqing, changi), 6);
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
