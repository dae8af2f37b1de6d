import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { distanceKm, isFurther, lengthKm } from './length';

test('New York to London and Wellington to Salamanca are as long as GeographicLib documents', () => {
	expect(distanceKm([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5551.7594, 4);
	expect(distanceKm([174.81, -41.32], [-5.5, 40.96])).toBeCloseTo(19959.679267, 4);
});

test('a quarter of a meridian is 10,001.966 km', () => {
	expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10001.965729, 5);
});

test('points on both sides of the antimeridian are near each other', () => {
	expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.319, 2);
});

test('a line is as long as its parts, and a point or nothing has no length', () => {
	const [a, b, c] = [
		[100, 10],
		[101, 10],
		[101, 12]
	] as [[number, number], [number, number], [number, number]];
	expect(lengthKm([a, b, c])).toBeCloseTo(distanceKm(a, b) + distanceKm(b, c), 9);
	expect(lengthKm([a])).toBe(0);
	expect(lengthKm([])).toBe(0);
});

test('whether points are further apart than so much is told as their distance tells it', () => {
	const from: LngLat = [106.5, 29.5];
	for (const km of [0.5, 12, 300]) {
		for (const part of [0, 0.5, 0.99, 0.999, 1.001, 1.01, 2]) {
			const to: LngLat = [106.5 + (part * km) / 96.8, 29.5];
			expect(isFurther(from, to, km)).toBe(distanceKm(from, to) > km);
		}
	}
});
