import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { arc } from './arcs';
import { toMercator } from '../shared/mercator';

const chongqing: LngLat = [106.5528, 29.5628];
const singapore: LngLat = [103.8539, 1.295];

test('the middle of the arc lies 5.75 % of the chord east of the middle of the chord', () => {
	const line = arc(chongqing, singapore);
	const [from, to, middle] = [chongqing, singapore, line[(line.length - 1) / 2]!].map(toMercator) as [
		LngLat,
		LngLat,
		LngLat
	];
	const [dx, dy] = [middle[0] - (from[0] + to[0]) / 2, middle[1] - (from[1] + to[1]) / 2];
	expect(Math.hypot(dx, dy) / Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(0.0575, 9);
	expect(dx).toBeGreaterThan(0);
});

test('the arc is the same in both directions and ends at its nodes', () => {
	const line = arc(chongqing, singapore);
	expect([line[0], line.at(-1)]).toEqual([chongqing, singapore]);
	const back = arc(singapore, chongqing).reverse();
	line.forEach(([lng, lat], index) => {
		expect(back[index]![0]).toBeCloseTo(lng, 9);
		expect(back[index]![1]).toBeCloseTo(lat, 9);
	});
});
