import { expect, test } from 'vitest';
import { beside, dataOf, lengthOf, piecesOf, withoutCutEdges } from './courses';

test('path data is told in tenths of a px, each step from the point before', () => {
	expect(dataOf([[1, 2, 3.04, 2, 3, 1.46]], false)).toBe('m1,2 2,0 0-0.5');
	expect(dataOf([], true)).toBe('');
});

test('a line beside its course keeps its distance on both sides of a bend', () => {
	expect(beside([0, 0, 10, 0, 10, 10], 2)).toEqual([0, 2, 8, 2, 8, 10]);
	expect(beside([0, 0, 10, 0], -1)).toEqual([0, -1, 10, -1]);
});

test('pieces of a line go round its bends, after half a gap', () => {
	expect(piecesOf([0, 0, 10, 0, 10, 10], 6, 4)).toEqual([
		[2, 0, 8, 0],
		[10, 2, 10, 8]
	]);
	expect(piecesOf([0, 0, 3, 0], 6, 4)).toEqual([[2, 0, 3, 0]]);
});

test('the edges at which a tile was cut are no coast, other straight stretches are', () => {
	// the eastern edge of the western of two tiles, with what hides its cut edges
	const east = 0 + (64 / 4096) * 180;
	const ring = [
		[-10, 10],
		[east, 10],
		[east, 20],
		[-10, 20],
		[-10, 10]
	];
	expect(withoutCutEdges([ring])).toEqual([
		[
			[-10, 10],
			[east, 10]
		],
		[
			[east, 20],
			[-10, 20],
			[-10, 10]
		]
	]);
});

test('what is left of a line after its last gap may be next to nothing', () => {
	const pieces = piecesOf([0, 0, 12.03, 0], 6, 4);
	expect(pieces.map(lengthOf).map((length) => Math.round(100 * length))).toEqual([600, 3]);
});
