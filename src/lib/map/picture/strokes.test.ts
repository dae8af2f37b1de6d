import { expect, test } from 'vitest';
import { patternId, type Pattern } from '../layers/legs/patterns';
import { strokesOf } from './strokes';

const LINE = [[0, 0, 100, 0]];
const line = { 'line-color': '#123456', 'line-width': 3 };
const patternOf = (shape: Pattern['shape'], isStraight = false) => ({
	'line-pattern': patternId({ shape, px: 4, length: 35, ink: '#b0151e', ground: '#fffdf8', isStraight })
});

test('dashes are counted in the width at the whole zoom below, and grow on the way to the next', () => {
	const paint = { ...line, 'line-dasharray': [2, 1] };
	const dashesAt = (zoom: number) =>
		strokesOf({ paint, layout: {} }, zoom, 2).map(({ attributes }) => attributes['stroke-dasharray']);
	expect(dashesAt(5)).toEqual(['4 2']);
	expect(dashesAt(5.5)).toEqual(['5.66 2.83']);
});

test('a line with a gap in its middle is two lines', () => {
	const strokes = strokesOf({ paint: { ...line, 'line-gap-width': 4 }, layout: {} }, 5, null);
	expect(strokes.map(({ attributes }) => attributes['stroke-width'])).toEqual(['3', '3']);
	expect(strokes.map(({ draw }) => draw(LINE))).toEqual(['m0-3.5 100,0', 'm0,3.5 100,0']);
});

test('the soft edge of a line is lines over each other, which together are as strong', () => {
	const strokes = strokesOf(
		{ paint: { ...line, 'line-width': 17, 'line-blur': 4, 'line-opacity': 0.5 }, layout: {} },
		5,
		null
	);
	expect(strokes.map(({ attributes }) => attributes['stroke-width'])).toEqual(['15', '11']);
	const through = strokes.reduce(
		(light, { attributes }) => light * (1 - Number(attributes['stroke-opacity'])),
		1
	);
	expect(through).toBeCloseTo(0.5, 2);
});

test('boxes repeat along their line in its two colours', () => {
	const [edge, core] = strokesOf({ paint: patternOf('boxes'), layout: {} }, 5, null);
	expect([edge?.attributes.stroke, core?.attributes.stroke]).toEqual(['#b0151e', '#fffdf8']);
	const [on, off] = String(edge?.attributes['stroke-dasharray']).split(' ').map(Number);
	expect(Number(on) + Number(off)).toBeCloseTo(35, 1);
});

test.each(['waves', 'hollow-waves'] as const)(
	'%s of a line of any length are a path that can be read',
	(shape) => {
		for (const isStraight of [false, true])
			for (const { draw } of strokesOf({ paint: patternOf(shape, isStraight), layout: {} }, 5, null))
				for (let length = 0.5; length < 80; length += 0.07)
					expect(draw([[0, 0, length, 0]]), `${length} px`).not.toMatch(/[^\d\smlqtQTM.,-]/);
	}
);
