import { expect, test } from 'vitest';
import type { Box } from './frame';
import { clipLine, clipRing, pathData, simplifyLine, simplifyRing } from './lines';

const BOX: Box = [0, 0, 10, 10];

test('a ring round the box becomes the box', () => {
	const points = clipRing([-5, -5, 15, -5, 15, 15, -5, 15], BOX);
	const corners = new Set(
		Array.from({ length: points.length / 2 }, (_, at) => points.slice(2 * at, 2 * at + 2).join())
	);
	expect(corners).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
});

test('a ring inside stays, one outside goes', () => {
	expect(clipRing([1, 1, 2, 1, 2, 2], BOX)).toEqual([1, 1, 2, 1, 2, 2]);
	expect(clipRing([11, 1, 12, 1, 12, 2], BOX)).toEqual([]);
});

test('a ring across an edge is cut where it crosses', () => {
	expect(clipRing([5, 4, 15, 4, 15, 6, 5, 6], BOX).sort((a, b) => a - b)).toEqual([4, 4, 5, 5, 6, 6, 10, 10]);
});

test('a line that leaves and comes back is two lines', () => {
	expect(clipLine([2, 5, 2, 15, 8, 15, 8, 5], BOX)).toEqual([
		[2, 5, 2, 10],
		[8, 10, 8, 5]
	]);
});

test('a line through the box without a vertex inside is the part inside', () => {
	expect(clipLine([-10, 5, 20, 5], BOX)).toEqual([[0, 5, 10, 5]]);
	expect(clipLine([-10, 5, -20, 5], BOX)).toEqual([]);
});

test('points within the tolerance go, others and the ends stay', () => {
	expect(simplifyLine([0, 0, 5, 0.5, 10, 0, 15, 3, 20, 0], () => 1)).toEqual([0, 0, 10, 0, 15, 3, 20, 0]);
});

test('the tolerance may differ from place to place', () => {
	const line = [0, 0, 5, 2, 10, 0, 15, 2, 20, 0];
	expect(simplifyLine(line, (x) => (x < 10 ? 1 : 4))).toEqual([0, 0, 5, 2, 20, 0]);
});

test('a ring keeps its shape wherever it begins', () => {
	const square = [0, 0, 5, 0, 10, 0, 10, 5, 10, 10, 5, 10, 0, 10, 0, 5];
	expect(simplifyRing(square, () => 0.5)).toEqual([0, 0, 10, 0, 10, 10, 0, 10]);
	const turned = [...square.slice(6), ...square.slice(0, 6)];
	expect(simplifyRing(turned, () => 0.5)).toHaveLength(10);
});

test('a speck collapses to two points, which is no ring', () => {
	expect(simplifyRing([0, 0, 0.3, 0, 0.3, 0.3], () => 1)).toHaveLength(4);
});

test('steps are whole and relative to the point before', () => {
	expect(pathData([[1.2, 2, 5, 4, 3.6, 1]], false)).toBe('m1,2 4,2-1-3');
});

test('a second line starts from the end of the first, a second ring from its beginning', () => {
	expect(
		pathData(
			[
				[0, 0, 4, 4],
				[5, 5, 6, 6]
			],
			false
		)
	).toBe('m0,0 4,4m1,1 1,1');
	expect(
		pathData(
			[
				[0, 0, 4, 0, 4, 4],
				[5, 5, 6, 5, 6, 6]
			],
			true
		)
	).toBe('m0,0 4,0 0,4zm5,5 1,0 0,1z');
});

test('what rounds to a point is left out', () => {
	expect(pathData([[0.1, 0.1, 0.3, 0.3]], false)).toBe('');
	expect(pathData([[0, 0, 4, 0, 4.2, 0.1]], true)).toBe('');
});
