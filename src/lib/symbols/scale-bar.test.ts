import { expect, test } from 'vitest';
import { scaleBar } from './scale-bar';

test('a bar is a round distance and no longer than asked', () => {
	for (const zoom of [0, 3.6, 7, 12.4]) {
		const { metres, px } = scaleBar(zoom, 20, 120);
		expect(String(metres)).toMatch(/^[125]0*$/);
		expect(px).toBeLessThanOrEqual(120);
		expect(px).toBeGreaterThan(47);
	}
});

test('the same distance is longer on the map away from the equator', () => {
	const [equator, sixty] = [scaleBar(5, 0, 200), scaleBar(5, 60, 200)];
	expect(sixty.px / sixty.metres).toBeCloseTo((2 * equator.px) / equator.metres, 5);
});

test('one pixel of a map at zoom 8 on the equator is about 306 m', () => {
	expect(scaleBar(8, 0, 100)).toEqual({ metres: 20_000, px: 65 });
});
