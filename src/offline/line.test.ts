import { expect, test } from 'vitest';
import { isSparing } from './line';

test('nothing is fetched unasked where data is spared or the line is slow', () => {
	expect(isSparing({ connection: { saveData: true, effectiveType: '4g' } })).toBe(true);
	expect(isSparing({ connection: { effectiveType: '3g' } })).toBe(true);
	expect(isSparing({ connection: { effectiveType: 'slow-2g' } })).toBe(true);
	expect(isSparing({ connection: { saveData: false, effectiveType: '4g' } })).toBe(false);
	expect(isSparing({})).toBe(false);
});
