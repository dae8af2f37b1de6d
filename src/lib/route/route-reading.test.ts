import { expect, test } from 'vitest';
import { kmAt, tickShares, totalKm } from './route-reading';

const legs = [{ lengthKm: 100 }, { lengthKm: 300 }];

test('a place in a leg is read in kilometres from the start of the route', () => {
	expect([kmAt(legs, 1, 0), kmAt(legs, 1, 0.5), kmAt(legs, 2, 0), kmAt(legs, 2, 1)]).toEqual([
		0, 50, 100, 400
	]);
});

test('legs end at their share of the whole', () => {
	expect(tickShares(legs)).toEqual([0.25, 1]);
	expect(totalKm(legs)).toBe(400);
});
