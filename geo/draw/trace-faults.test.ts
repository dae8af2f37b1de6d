import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { traceFaults } from './trace-faults';
import { lineOfVertex, type Trace } from './trace-file';

const line: LngLat[] = [
	[100, 20],
	[100.1, 20],
	[100.2, 20.02],
	[100.3, 20]
];

function trace(change: Partial<Trace> = {}): Trace {
	return { line, credit: '©', straightRuns: [], reversals: [], ...change };
}

function told(change: Partial<Trace>, countriesKm: (lngLat: LngLat) => number = () => 0) {
	return traceFaults(trace(change), countriesKm).map(({ vertex, message }) => `${vertex} ${message}`);
}

test('a line like a railway has no faults', () => {
	expect(told({})).toEqual([]);
});

test('a straight run of more than 12 km is told unless the file says why', () => {
	const gap: LngLat[] = [...line, [100.42, 20]];
	expect(told({ line: gap })).toEqual([
		'4 found 12.6 km straight from 100.3, 20 to 100.42, 20, wanted at most 12 km or why in straight_runs'
	]);
	expect(told({ line: gap, straightRuns: [{ from: [100.3, 20], to: [100.42, 20], why: 'tunnel' }] })).toEqual(
		[]
	);
});

test('a vertex out of order is a turn that no train takes, unless trains turn back there', () => {
	const back: LngLat[] = [...line, [100.25, 20.012], [100.35, 19.98]];
	expect(told({ line: back })[0]).toMatch(/^3 found a turn of 1[67]\d° at 100\.3, 20, wanted at most 135°/);
	expect(told({ line: [...line, [100.2, 19.99]], reversals: [[100.3, 20]] })).toEqual([]);
});

test('a line that crosses itself is told where it does', () => {
	const loop: LngLat[] = [...line, [100.28, 19.95], [100.15, 19.95], [100.15, 20.1]];
	expect(told({ line: loop })).toContain('5 found the line across itself at 100.15, 19.95, wanted no loop');
});

test('a line beyond the border of its countries is told once', () => {
	const east = ([lng]: LngLat) => Math.max(0, (lng - 100.15) * 100);
	expect(told({}, east)).toEqual([
		'2 found 100.2, 20.02 5.0 km beyond the countries of the leg, wanted at most 2 km'
	]);
});

test('what a file explains and does not have is told', () => {
	expect(told({ straightRuns: [{ from: [1, 1], to: [2, 2], why: 'tunnel' }], reversals: [[3, 3]] })).toEqual([
		'0 found 1, 1 to 2, 2 in straight_runs, wanted two vertices that follow one another',
		'0 found 3, 3 in reversals, wanted a vertex of the line'
	]);
});

test('a vertex stands in a line of the text', () => {
	const text = '{\n"reversals": [[1, 1]],\n"coordinates": [\n[100, 20],\n[100.1, 20],\n[-100.2, 20] ] }';
	expect([0, 1, 2].map((vertex) => lineOfVertex(text, vertex))).toEqual([4, 5, 6]);
});
