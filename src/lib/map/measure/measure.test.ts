import { expect, test } from 'vitest';
import { measured } from './geodesic';

// Vincenty's test of Flinders Peak and Buninyong (GRS 80 differs from WGS 84 by less than a millimetre here)
test('a length is that of the ellipsoid', () => {
	const { km } = measured([
		[144.424867889, -37.951033417],
		[143.926495528, -37.652821139]
	]);
	expect(km).toBeCloseTo(54.972271, 5);
	expect(measured([[106.55, 29.56]])).toEqual({ km: 0, line: [[106.55, 29.56]] });
	expect(measured([])).toEqual({ km: 0, line: [] });
});

test('a line has points on its way, and goes the short way over the antimeridian', () => {
	const { line } = measured([
		[179, 10],
		[-179, 10]
	]);
	expect(line.length).toBeGreaterThan(3);
	expect(line.at(-1)?.[0]).toBeCloseTo(181, 6);
	expect(line.every(([lng]) => lng >= 179 && lng <= 181.000001)).toBe(true);
});
