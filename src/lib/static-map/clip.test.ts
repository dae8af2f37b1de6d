import { expect, test } from 'vitest';
import { clipLine, clipRing } from './clip';
import type { Box } from './frame';

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
