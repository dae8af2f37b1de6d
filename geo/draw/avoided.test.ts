import { expect, test } from 'vitest';
import type { Bbox } from '../shared/coordinates';
import { touchesBox } from './sea-lane';

const box: Bbox = [0, 0, 10, 10];

test.each([
	['through it', [-5, 5], [15, 5], true],
	['from inside it', [5, 5], [20, 20], true],
	['along its edge', [-5, 0], [15, 0], true],
	['past a corner', [-5, 8], [5, 18], false],
	['beside it', [-5, -5], [-5, 15], false],
	['before it', [-9, 5], [-1, 5], false]
] as const)('a segment %s', (_name, from, to, touches) => {
	expect(touchesBox([...from], [...to], box)).toBe(touches);
	expect(touchesBox([...to], [...from], box)).toBe(touches);
});
