import { expect, test } from 'vitest';
import { metresBetween } from './sphere';

test('a degree of latitude is 111 km, and one of longitude half of it at 60 degrees north', () => {
	expect(metresBetween([106, 29], [106, 30])).toBeCloseTo(111_195, 0);
	expect(metresBetween([20, 60], [21, 60])).toBeCloseTo(55_595, -2);
	expect(metresBetween([106, 29], [106, 29])).toBe(0);
});

test('places on both sides of the date line are near', () => {
	expect(metresBetween([179.9, 0], [-179.9, 0])).toBeCloseTo(22_239, 0);
});
