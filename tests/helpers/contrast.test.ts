import { expect, test } from 'vitest';
import { contrast } from './contrast';

test('contrast is the one of the published examples, whichever colour comes first', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrast('#123456', '#123456')).toBe(1);
});

test('a colour in another form is refused', () => {
	expect(() => contrast('#fff', '#000000')).toThrow('found the colour "#fff"');
});
