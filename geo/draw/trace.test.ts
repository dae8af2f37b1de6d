import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { distanceKm } from './length';
import { traced } from './trace';

const trace: LngLat[] = [
	[100, 20],
	[100.5, 20],
	[101, 20],
	[101.5, 20]
];

test('a trace is cut at its nodes, which it may pass at 50 m, and ends in them', () => {
	const line = traced(trace, [100.2, 20.0004], [101.2, 19.9996]);
	expect(line).toEqual([
		[100.2, 20.0004],
		[100.2, 20],
		[100.5, 20],
		[101, 20],
		[101.2, 20],
		[101.2, 19.9996]
	]);
});

test('a trace that was drawn the other way is turned', () => {
	const line = traced(trace, [101.5, 20], [100, 20]);
	expect(line).toEqual([
		[101.5, 20],
		[101, 20],
		[100.5, 20],
		[100, 20]
	]);
});

test('two nodes on one segment keep the direction from the first to the second', () => {
	expect(traced(trace, [100.4, 20], [100.1, 20])).toEqual([
		[100.4, 20],
		[100.1, 20]
	]);
});

test('a node beside the trace is refused with the distance, the nearest place on it, and what was wanted', () => {
	expect(() => traced(trace, [100.2, 20.001], [101, 20])).toThrow(
		'found the trace 0.11 km from 100.2, 20.001, nearest at 100.20000, 20.00000, wanted at most 0.05 km'
	);
	expect(distanceKm([100.2, 20.001], [100.2, 20])).toBeGreaterThan(0.11);
});
