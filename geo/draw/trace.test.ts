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

test('a trace is cut at its nodes, and straight connectors join its ends to them', () => {
	const line = traced(trace, [100.2, 20.01], [101.2, 19.99]);
	expect(line).toEqual([
		[100.2, 20.01],
		[100.2, 20],
		[100.5, 20],
		[101, 20],
		[101.2, 20],
		[101.2, 19.99]
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

test('a node far from the trace is refused with the distance found and wanted', () => {
	expect(() => traced(trace, [100, 21], [101, 20])).toThrow(/110\.\d km from 100, 21, wanted at most 5 km/);
	expect(distanceKm([100, 21], [100, 20])).toBeGreaterThan(110);
});
