import { assert, property, tuple, array, double } from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { distanceKm, lengthKm } from './length';
import { smooth } from './smooth';

const towns: LngLat[] = [
	[106.36, 29.62],
	[106.26, 29.29],
	[106.65, 28.74],
	[106.83, 28.13],
	[106.93, 27.7],
	[106.7167, 26.5833]
];

test('the curve begins and ends exactly at its nodes and goes through every town', () => {
	const line = smooth(towns);
	expect([line[0], line.at(-1)]).toEqual([towns[0], towns.at(-1)]);
	expect(line).toEqual(expect.arrayContaining(towns));
});

test('vertices are never more than 10 km apart', () => {
	const line = smooth([
		[80, 45],
		[90, 42],
		[103.8, 36]
	]);
	const steps = line.slice(1).map((lngLat, index) => distanceKm(line[index]!, lngLat));
	expect(Math.max(...steps)).toBeLessThanOrEqual(10);
});

test('two towns are joined by a straight line, two nodes next to each other by one step', () => {
	const line = smooth([
		[100, 20],
		[101, 20]
	]);
	for (const [, lat] of line) expect(lat).toBeCloseTo(20, 9);
	expect(
		smooth([
			[101.69, 21.19],
			[101.67, 21.18]
		])
	).toEqual([
		[101.69, 21.19],
		[101.67, 21.18]
	]);
});

test('a sharp turn makes no loop: the curve does not run back over itself', () => {
	const line = smooth([
		[100, 20],
		[101, 20],
		[101.05, 20.05],
		[101.1, 22]
	]);
	for (const [index, [lng, lat]] of line.slice(1).entries()) {
		expect(lng).toBeGreaterThan(line[index]![0] - 0.005);
		expect(lat).toBeGreaterThan(line[index]![1] - 0.02);
	}
});

test('the curve is little longer than the way from town to town, whatever the towns', () => {
	const town = tuple(double({ min: 100, max: 106, noNaN: true }), double({ min: 20, max: 26, noNaN: true }));
	assert(
		property(array(town, { minLength: 2, maxLength: 6 }), (through) => {
			const line = smooth(through);
			expect(line.flat().every(Number.isFinite)).toBe(true);
			expect(lengthKm(line)).toBeLessThanOrEqual(1.3 * lengthKm(through) + 0.001);
		}),
		{ numRuns: 30, seed: 7 }
	);
});
