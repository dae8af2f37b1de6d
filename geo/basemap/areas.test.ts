import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { dissolve } from './areas';

const polygon = (...coordinates: number[][][]): Polygon => ({ type: 'Polygon', coordinates });
const square = (x: number, y: number, size: number) => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];

test('cells that share an edge become one area', () => {
	const [joined, ...others] = dissolve([polygon(square(0, 0, 1)), polygon(square(1, 0, 1))]);
	expect(others).toEqual([]);
	expect(joined?.coordinates).toHaveLength(1);
	expect(joined?.coordinates[0]).toHaveLength(7);
	expect(joined?.coordinates[0]?.filter(([x]) => x === 1)).toHaveLength(2);
});

test('areas apart stay apart, and a hole stays with the smallest area around it', () => {
	const hole = square(2, 2, 1).reverse();
	const apart = dissolve([polygon(square(0, 0, 9), hole), polygon(square(20, 20, 3))]);
	expect(apart.map(({ coordinates }) => coordinates.length).sort()).toEqual([1, 2]);
});

test('four cells around a gap leave a hole', () => {
	const ring = [
		[0, 0],
		[1, 0],
		[2, 0],
		[0, 1],
		[2, 1],
		[0, 2],
		[1, 2],
		[2, 2]
	].map(([x = 0, y = 0]) => polygon(square(x, y, 1)));
	const [joined, ...others] = dissolve(ring);
	expect(others).toEqual([]);
	expect(joined?.coordinates).toHaveLength(2);
});
