import { expect, test } from 'vitest';
import { nearestStop } from './sheet-drag';
import { stepStop } from './sheet-stops';

test.each([
	[100, 'peek'],
	[200, 'peek'],
	[240, 'middle'],
	[330, 'middle'],
	[600, 'full'],
	[692, 'full']
] as const)('a sheet of %i px in a window of 740 px stops at %s', (height, stop) => {
	expect(nearestStop(height, 740)).toBe(stop);
});

test('a step goes one stop on and stays at the last', () => {
	expect(stepStop('peek', 1)).toBe('middle');
	expect(stepStop('full', 1)).toBe('full');
	expect(stepStop('peek', -1)).toBe('peek');
});
