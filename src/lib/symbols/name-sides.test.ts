import { expect, test } from 'vitest';
import { citySides, lettersOfSides, sideOffset, type Side } from './name-sides';

test('a name is as far from its point on every side, so that none leaves room for another point between them', () => {
	const sides: Side[] = citySides('EWNS');
	expect(sides).toHaveLength(8);
	for (const side of sides) {
		const [dx, dy] = sideOffset(side, 12);
		expect(Math.max(Math.abs(dx), Math.abs(dy)), side).toBe(12);
		// above and below, the point lies between the ends of the name
		if (dy !== 0) expect(Math.abs(dx), side).toBeLessThan(12);
	}
});

test('letters name each set of sides once with each of its members first', () => {
	const letters = lettersOfSides();
	expect(letters).toHaveLength(32);
	expect(new Set(letters).size).toBe(32);
	for (const known of ['E', 'W', 'WEN', 'SEWN', 'EWNS']) expect(letters).toContain(known);
});
