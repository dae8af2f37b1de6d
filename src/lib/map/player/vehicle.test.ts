import { expect, test } from 'vitest';
import { isRoom, leastCovered, sidesWithRoom } from './vehicle';

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

test('words may stand between the head and the free part of a map, and nowhere else beyond it', () => {
	const size = { width: 880, height: 800 };
	// 36 px above, 56 px beside and 116 px below are not free
	const part = { centre: [0, -40], width: 768, height: 648 } as const;
	expect(isRoom([100, 36], size, part)).toBe(true);
	expect(isRoom([100, 8], size, part)).toBe(true);
	expect(isRoom([100, 7], size, part)).toBe(false);
	expect(isRoom([100, 684], size, part)).toBe(true);
	expect(isRoom([100, 685], size, part)).toBe(false);
	expect(isRoom([55, 100], size, part)).toBe(false);
	expect(isRoom([825, 100], size, part)).toBe(false);
	// a map that is free from its edge on has nothing above it
	expect(isRoom([100, -1], size, { centre: [0, 0], width: 768, height: 800 })).toBe(false);
});
