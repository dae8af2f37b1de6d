import { expect, test } from 'vitest';
import type { LngLat } from './coordinates';
import { metresBetween } from './sphere';

const distanceKm = (from: LngLat, to: LngLat): number => metresBetween(from, to) / 1000;

test('a degree of latitude is 111 km, and one of longitude half of it at 60 degrees north', () => {
	expect(distanceKm([106, 29], [106, 30])).toBeCloseTo(111.2, 1);
	expect(distanceKm([20, 60], [21, 60])).toBeCloseTo(55.6, 1);
	expect(distanceKm([106, 29], [106, 29])).toBe(0);
});

test('places on both sides of the date line are near', () => {
	expect(distanceKm([179.9, 0], [-179.9, 0])).toBeCloseTo(22.2, 1);
});
