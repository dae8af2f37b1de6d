import { expect, test } from 'vitest';
import { pathData } from './path-data';

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
