import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { isOnLand, landKm, landOf, readLand } from './land';
import { distanceKm } from './length';

const square = (west: number, south: number, east: number, north: number): LngLat[] => {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
};
const island = landOf([{ type: 'Polygon', coordinates: [square(100, 0, 103, 3), square(101, 1, 102, 2)] }]);

test('a lake inside an island is not land', () => {
	expect(
		[
			[100.5, 0.5],
			[101.5, 1.5],
			[99, 1]
		].map((at) => isOnLand(island, at as LngLat))
	).toEqual([true, false, false]);
});

test('a line over an island with a lake counts the kilometres on land only', () => {
	const [west, east] = [distanceKm([100, 1.5], [101, 1.5]), distanceKm([102, 1.5], [103, 1.5])];
	expect(landKm(island, [99, 1.5], [104, 1.5])).toBeCloseTo(west + east, 6);
	expect(landKm(island, [99, 4], [104, 4])).toBe(0);
	expect(landKm(island, [100.2, 0.5], [100.8, 0.5])).toBeCloseTo(distanceKm([100.2, 0.5], [100.8, 0.5]), 6);
});

test('land beyond the antimeridian is found on a line with continuous longitudes', () => {
	const far = landOf([{ type: 'Polygon', coordinates: [square(-179, 0, -178, 1)] }]);
	expect(landKm(far, [179.5, 0.5], [183, 0.5])).toBeCloseTo(distanceKm([-179, 0.5], [-178, 0.5]), 6);
	expect(landKm(far, [-179.5, 0.5], [-177, 0.5])).toBeCloseTo(distanceKm([-179, 0.5], [-178, 0.5]), 6);
});

test('Natural Earth has Chongqing on land and the middle of the South China Sea off it', () => {
	expect(isOnLand(readLand(), [106.55, 29.56])).toBe(true);
	expect(isOnLand(readLand(), [112.5, 13])).toBe(false);
});
