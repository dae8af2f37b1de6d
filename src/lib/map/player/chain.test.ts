import { expect, test } from 'vitest';
import { chainOf, type LegFeature } from './chain';

const feature: LegFeature = {
	type: 'Feature',
	properties: {
		id: 'x-1',
		mode: 'rail',
		status: 'operating',
		alignment: 'schematic',
		length_km: 111
	},
	geometry: {
		type: 'LineString',
		coordinates: [
			[100, 0],
			[101, 0]
		]
	}
};

test('a leg keeps the direction of the route that it is drawn by, or is turned', () => {
	const lines = [false, true].map((isTurned) =>
		chainOf([feature], [{ leg: 'a-b', feature: 'x-1', isTurned }]).map(({ line }) => line)
	);
	expect(lines).toEqual([
		[
			[
				[100, 0],
				[101, 0]
			]
		],
		[
			[
				[101, 0],
				[100, 0]
			]
		]
	]);
});

test('a leg without a line is an error that names it', () => {
	expect(() => chainOf([feature], [{ leg: 'c-d', feature: 'x-2', isTurned: false }])).toThrow(
		'leg c-d: found no line, wanted one for each leg that is followed'
	);
});
