import { expect, test } from 'vitest';
import { nearestStop } from './sheet-drag';

test.each([
	[100, 'peek'],
	[200, 'peek'],
	[240, 'middle'],
	[330, 'middle'],
	[600, 'full'],
	[692, 'full']
] as const)('a sheet of %i px in a window of 740 px stops at %s', (height, stop) => {
	expect(nearestStop(height, 333, 740)).toBe(stop);
});
