import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bbox } from '../../../geo/shared/coordinates';
import { toMercator } from '../../../geo/shared/mercator';
import { fitRatio, ratioOf } from './map-view';

function sizeOf([west, south, east, north]: Bbox): { width: number; height: number; middle: number[] } {
	const [left, bottom] = toMercator([west, south]);
	const [right, top] = toMercator([east, north]);
	return { width: right - left, height: top - bottom, middle: [(left + right) / 2, (bottom + top) / 2] };
}

test('eight steps double the ratio', () => {
	expect([-16, -8, 0, 8, 16].map(ratioOf)).toEqual([0.25, 0.5, 1, 2, 4]);
});

test('the fitted box has the shape of its step, holds the box and keeps its middle', () => {
	const box = fc
		.tuple(
			fc.double({ min: -100, max: 150, noNaN: true }),
			fc.double({ min: -60, max: 50, noNaN: true }),
			fc.double({ min: 0.001, max: 20, noNaN: true }),
			fc.double({ min: 0.001, max: 20, noNaN: true })
		)
		.map(([west, south, width, height]): Bbox => [west, south, west + width, south + height]);
	fc.assert(
		fc.property(box, (before) => {
			const { bbox, ratio } = fitRatio(before);
			const [now, then] = [sizeOf(bbox), sizeOf(before)];
			expect(now.width / now.height / ratioOf(ratio)).toBeCloseTo(1, 3);
			expect(now.width).toBeGreaterThan(then.width - 1e-5);
			expect(now.height).toBeGreaterThan(then.height - 1e-5);
			expect(now.middle[0]).toBeCloseTo(then.middle[0] ?? NaN, 5);
			expect(now.middle[1]).toBeCloseTo(then.middle[1] ?? NaN, 5);
		})
	);
});

test('a box within the ladder grows by less than a twentieth', () => {
	const { bbox } = fitRatio([92, 0, 124, 41]);
	const [now, then] = [sizeOf(bbox), sizeOf([92, 0, 124, 41])];
	expect((now.width * now.height) / (then.width * then.height)).toBeLessThan(1.05);
});

test('a crossing of a few hundred metres opens as a view that every window can fit below the greatest zoom', () => {
	const { width, height } = sizeOf(fitRatio([101.67, 21.18, 101.69, 21.19]).bbox);
	expect(Math.max(width, height)).toBeCloseTo(0.2, 5);
});

test('a line along a parallel and one along a meridian have a shape too', () => {
	expect(fitRatio([100, 20, 110, 20]).ratio).toBe(16);
	expect(fitRatio([100, 10, 100, 20]).ratio).toBe(-16);
});
