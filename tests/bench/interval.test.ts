import { expect, test } from 'vitest';
import { median, medianInterval } from './interval';

test('the median of odd and even lists', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 3, 2])).toBe(2.5);
	expect(median([])).toBeNaN();
});

test('the interval holds the median, narrows with more numbers, and is the same each time', () => {
	const spread = (count: number): number[] => Array.from({ length: count }, (_, index) => (index * 7) % 10);
	const [low, high] = medianInterval(spread(20));
	expect(low).toBeLessThan(4.5);
	expect(high).toBeGreaterThan(4.5);
	const [lowOfMany, highOfMany] = medianInterval(spread(500));
	expect(highOfMany - lowOfMany).toBeLessThan(high - low);
	expect(medianInterval(spread(20))).toEqual([low, high]);
});

test('one number again and again has no spread', () => {
	expect(medianInterval([2, 2, 2])).toEqual([2, 2]);
});
