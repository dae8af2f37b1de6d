import { expect, test } from 'vitest';
import { chainOf, type LegFeature } from './chain';

const feature: LegFeature = {
	type: 'Feature',
	properties: {
		leg_id: 'a-b',
		from: 'a',
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

test('a leg that begins where its line does keeps the direction, and one that ends there is turned', () => {
	const lines = ['a', 'b'].map((from) =>
		chainOf([feature], [{ id: 'a-b', from: { url: `/nodes/${from}/` } }]).map(({ line }) => line)
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
	expect(() => chainOf([feature], [{ id: 'c-d', from: { url: '/nodes/c/' } }])).toThrow(
		'leg c-d: found no line, wanted one for each leg that is followed'
	);
});
