import { expect, test } from 'vitest';
import { simplifyLine, simplifyRing } from './simplify';

test('points within the tolerance go, others and the ends stay', () => {
	expect(simplifyLine([0, 0, 5, 0.5, 10, 0, 15, 3, 20, 0], () => 1)).toEqual([0, 0, 10, 0, 15, 3, 20, 0]);
});

test('the tolerance may differ from place to place', () => {
	const line = [0, 0, 5, 2, 10, 0, 15, 2, 20, 0];
	expect(simplifyLine(line, (x) => (x < 10 ? 1 : 4))).toEqual([0, 0, 5, 2, 20, 0]);
});

test('a ring keeps its shape wherever it begins', () => {
	const square = [0, 0, 5, 0, 10, 0, 10, 5, 10, 10, 5, 10, 0, 10, 0, 5];
	expect(simplifyRing(square, () => 0.5)).toEqual([0, 0, 10, 0, 10, 10, 0, 10]);
	const turned = [...square.slice(6), ...square.slice(0, 6)];
	expect(simplifyRing(turned, () => 0.5)).toHaveLength(10);
});

test('a speck collapses to two points, which is no ring', () => {
	expect(simplifyRing([0, 0, 0.3, 0, 0.3, 0.3], () => 1)).toHaveLength(4);
});
