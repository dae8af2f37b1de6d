import { expect, test } from 'vitest';
import { leastCovered, sidesWithRoom } from './vehicle';

const free = { centre: [0, 0], width: 800, height: 600 } as const;

test('a label stands towards the middle of a wide map, and above or below in a narrow one', () => {
	const wide = { width: 800, height: 600 };
	expect(sidesWithRoom([100, 100], wide, free)).toEqual(['right', 'left', 'below', 'above']);
	expect(sidesWithRoom([700, 500], wide, free)).toEqual(['left', 'right', 'above', 'below']);
	expect(sidesWithRoom([300, 500], { width: 360, height: 600 }, free)).toEqual(['above', 'below']);
});

test('a label stands where it covers least, on the first of equal sides', () => {
	const covered = { right: 2, left: 1, below: 1, above: Infinity };
	expect(leastCovered(['right', 'left', 'below', 'above'], (side) => covered[side])).toBe('left');
	expect(leastCovered(['above', 'right'], () => Infinity)).toBe('above');
});
