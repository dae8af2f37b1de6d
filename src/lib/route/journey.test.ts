import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/shared/coordinates';
import { advance, journeyOf, journeySeconds, metresAt, placeAt } from './journey';

const east: LngLat[] = [
	[100, 0],
	[101, 0],
	[103, 0]
];
const north: LngLat[] = [
	[103, 0],
	[103, 1]
];
const journey = journeyOf([
	{ line: east, lengthKm: 300 },
	{ line: north, lengthKm: 100 }
]);

test('a journey is as long as its legs are drawn', () => {
	expect(journey.lengthM).toBe(400_000);
	expect(journey.legs.map(({ startM, endM }) => [startM, endM])).toEqual([
		[0, 300_000],
		[300_000, 400_000]
	]);
});

test('a place is on its segment, with its leg, its part and its direction', () => {
	const place = placeAt(journey, 200_000);
	expect(place.n).toBe(1);
	expect(place.at).toBeCloseTo(2 / 3);
	expect(place.lngLat[0]).toBeCloseTo(102);
	expect(place.lngLat[1]).toBe(0);
	expect(place.bearing).toBeCloseTo(90);
	expect(placeAt(journey, 350_000)).toMatchObject({ n: 2, at: 0.5, lngLat: [103, 0.5], bearing: 0 });
});

test('a journey begins and ends at its ends, also when asked beyond them', () => {
	expect(placeAt(journey, -5)).toMatchObject({ n: 1, at: 0, lngLat: [100, 0] });
	expect(placeAt(journey, 1e9)).toMatchObject({ n: 2, at: 1, lngLat: [103, 1], bearing: 0 });
});

test('where two legs meet, the later one begins', () => {
	expect(placeAt(journey, 300_000)).toMatchObject({ n: 2, at: 0, lngLat: [103, 0] });
});

test('a part of a leg and its metres are the same place', () => {
	for (const [n, at] of [
		[1, 0],
		[1, 0.42],
		[2, 0.5],
		[2, 1]
	] as const) {
		const place = placeAt(journey, metresAt(journey, n, at));
		expect(place.n).toBe(n);
		expect(place.at).toBeCloseTo(at);
	}
	expect(metresAt(journey, 1, 7)).toBe(300_000);
	expect(metresAt(journey, 9, 0.5)).toBe(350_000);
	expect(metresAt(journey, 0, -1)).toBe(0);
});

test('playing all its seconds leads from start to end, in one step or in many', () => {
	const seconds = journeySeconds(journey);
	expect(advance(journey, 0, seconds / 1000)).toBeGreaterThan(0);
	expect(advance(journey, 0, seconds * 0.999)).toBeLessThan(journey.lengthM);
	expect(advance(journey, 0, seconds + 0.001)).toBe(journey.lengthM);
	let metres = 0;
	for (let step = 0; step < 100; step += 1) metres = advance(journey, metres, seconds / 100);
	expect(metres).toBeCloseTo(journey.lengthM, 3);
});

test('a leg ten times as long takes longer, but not ten times', () => {
	const secondsOf = (lengthKm: number) => journeySeconds(journeyOf([{ line: north, lengthKm }]));
	expect(secondsOf(2500)).toBeGreaterThan(secondsOf(250));
	expect(secondsOf(2500)).toBeLessThan(3 * secondsOf(250));
	expect(secondsOf(1)).toBeGreaterThan(2);
});

test('a leg without length is passed', () => {
	const still = journeyOf([
		{ line: north, lengthKm: 0 },
		{ line: north, lengthKm: 10 }
	]);
	expect(placeAt(still, 0)).toMatchObject({ n: 2, at: 0 });
	expect(advance(still, 0, 1)).toBeGreaterThan(0);
});
