import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { cutPolygons } from './cut';
import { basemapFiles } from './first';

const ring = (west: number, south: number, east: number, north: number): number[][] => {
	return [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
};

test('a polygon across the edge is cut there, anticlockwise, its hole kept and clockwise', () => {
	const cut = cutPolygons(
		{ type: 'Polygon', coordinates: [ring(-5, 0, 10, 10), ring(2, 2, 4, 4)] },
		[0, -20, 20, 20],
		3
	);
	expect(cut).toEqual({
		type: 'Polygon',
		coordinates: [
			[
				[0, 10],
				[0, 0],
				[10, 0],
				[10, 10],
				[0, 10]
			],
			[
				[2, 2],
				[2, 4],
				[4, 4],
				[4, 2],
				[2, 2]
			]
		]
	});
});

test('a polygon outside the box, or too small for the decimals, is left out', () => {
	expect(cutPolygons({ type: 'Polygon', coordinates: [ring(30, 0, 40, 10)] }, [0, 0, 20, 20], 3)).toBeNull();
	expect(
		cutPolygons({ type: 'Polygon', coordinates: [ring(1, 1, 1.0001, 1.0001)] }, [0, 0, 20, 20], 3)
	).toBeNull();
});

test('parts of a multipolygon that are left make a multipolygon, a single one a polygon', () => {
	const parts = {
		type: 'MultiPolygon' as const,
		coordinates: [[ring(1, 1, 2, 2)], [ring(3, 3, 4, 4)], [ring(30, 3, 40, 4)]]
	};
	expect(cutPolygons(parts, [0, 0, 20, 20], 3)?.coordinates).toHaveLength(2);
	expect(cutPolygons(parts, [0, 0, 2.5, 2.5], 3)?.type).toBe('Polygon');
});

test('the land of the region weighs less than 700 kB, and stays in its box', () => {
	const land = basemapFiles().get('land.geojson') ?? '';
	expect(Buffer.byteLength(land)).toBeLessThan(700_000);
	const { features } = JSON.parse(land) as FeatureCollection<Polygon>;
	const points = features.flatMap(({ geometry }) => geometry.coordinates.flat());
	expect(points.length).toBeGreaterThan(5000);
	for (const [lng = 0, lat = 0] of points) {
		expect(lng >= 60 && lng <= 150 && lat >= -15 && lat <= 57).toBe(true);
	}
});
