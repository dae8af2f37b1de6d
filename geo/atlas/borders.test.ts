import { expect, test } from 'vitest';
import { areaKm, borders } from './borders';
import { landOf } from '../draw/land';

const square = landOf([
	{
		type: 'Polygon',
		coordinates: [
			[
				[10, 0],
				[11, 0],
				[11, 1],
				[10, 1],
				[10, 0]
			]
		]
	}
]);

test('a point inside an area is at 0 km from it', () => {
	expect(areaKm(square, [10.5, 0.5], 5)).toBe(0);
});

test('the distance to an area is that to its nearest edge or corner', () => {
	expect(areaKm(square, [11.02, 0.5], 5)).toBeCloseTo(0.02 * 111.32, 2);
	expect(areaKm(square, [11.02, 1.02], 5)).toBeCloseTo(Math.hypot(0.02, 0.02) * 111.32, 2);
});

test('what is farther than the limit is infinitely far', () => {
	expect(areaKm(square, [11.1, 0.5], 5)).toBe(Infinity);
});

test('Guangzhou is in Guangdong and in China, and not in Singapore', () => {
	expect(borders.provinceAt([113.25, 23.12])?.name).toBe('Guangdong');
	expect(borders.countryKm('CN', [113.25, 23.12], 5)).toBe(0);
	expect(borders.countryKm('SG', [113.25, 23.12], 5)).toBe(Infinity);
});

test('a quay of Singapore is at most a few kilometres from land, the South China Sea is not', () => {
	expect(borders.landKm([103.84, 1.26], 5)).toBeLessThan(5);
	expect(borders.landKm([112, 15], 5)).toBe(Infinity);
});
