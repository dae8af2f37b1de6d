import { expect, test } from 'vitest';
import { lineBbox, roundLngLat, unwrapLongitudes, withoutRepeats, wrapLongitude } from './coordinates';

test('coordinates are rounded to five decimals, without a negative zero', () => {
	expect(roundLngLat([106.123456, -0.000001])).toEqual([106.12346, 0]);
});

test('a line across the antimeridian has continuous longitudes', () => {
	expect(
		unwrapLongitudes([
			[179, 0],
			[-179, 1],
			[-178, 2]
		])
	).toEqual([
		[179, 0],
		[181, 1],
		[182, 2]
	]);
	expect(
		unwrapLongitudes([
			[-179, 0],
			[179, 1]
		])
	).toEqual([
		[-179, 0],
		[-181, 1]
	]);
});

test('longitudes are wrapped into one turn', () => {
	expect([180, -180, 187.5, 540, 12].map(wrapLongitude)).toEqual([-180, -180, -172.5, -180, 12]);
});

test('the box of a line holds its outermost points', () => {
	expect(
		lineBbox([
			[2, 5],
			[-1, 7],
			[0, 3]
		])
	).toEqual([-1, 3, 2, 7]);
});

test('a vertex that repeats the one before is dropped', () => {
	expect(
		withoutRepeats([
			[1, 1],
			[1, 1],
			[2, 1],
			[1, 1]
		])
	).toEqual([
		[1, 1],
		[2, 1],
		[1, 1]
	]);
});
