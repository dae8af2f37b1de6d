import { expect, test } from 'vitest';
import type { LngLat } from '../../../../geo/shared/coordinates';
import { journeyOf } from '../../route/journey';
import { headingAt } from './heading';
import { trailOf } from './trail';

const properties = {
	id: 'x-1',
	mode: 'rail',
	status: 'operating',
	alignment: 'schematic',
	length_km: 200
} as const;
const leg = (line: LngLat[]) => ({ line, lengthKm: 200, mode: properties.mode, properties });
const legs = [
	leg([
		[100, 0],
		[101, 0],
		[102, 0]
	]),
	leg([
		[102, 0],
		[102, 2]
	])
];
const journey = journeyOf(legs);
const lineAt = (metres: number) =>
	trailOf(journey, legs, metres).features.map(({ geometry }) => geometry.coordinates);

test('the trail is the line of the leg under way up to the vehicle', () => {
	expect(lineAt(150_000)).toEqual([
		[
			[100, 0],
			[101, 0],
			[expect.closeTo(101.5), 0]
		]
	]);
	expect(lineAt(300_000)).toEqual([
		[
			[102, 0],
			[102, expect.closeTo(1)]
		]
	]);
});

test('at the beginning of a leg there is none, and at the end of the journey it is the whole last leg', () => {
	expect([lineAt(0), lineAt(200_000)]).toEqual([[], []]);
	expect(lineAt(400_000)).toEqual([
		[
			[102, 0],
			[102, 2]
		]
	]);
});

test('the direction is that of the leg under way, up to its end', () => {
	expect(headingAt(journey, 100_000)).toBeCloseTo(90);
	expect(headingAt(journey, 199_999)).toBeCloseTo(90);
	expect(headingAt(journey, 200_000)).toBeCloseTo(0);
});
