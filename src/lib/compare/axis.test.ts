import { expect, test } from 'vitest';
import { axisFor } from './axis';

test.each([
	[6319, 7, [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000]],
	[6319, 4, [0, 2000, 4000, 6000, 8000]],
	[1000, 5, [0, 200, 400, 600, 800, 1000]],
	[48, 5, [0, 10, 20, 30, 40, 50]]
])('%d km with at most %d marks', (length, most, ticks) => {
	const axis = axisFor(length, most);
	expect(axis.ticks).toEqual(ticks);
	expect(axis.end).toBe(ticks.at(-1));
});
