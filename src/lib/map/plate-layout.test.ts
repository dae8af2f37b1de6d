import { expect, test } from 'vitest';
import { inFlow, wrapped } from './plate-layout';

const within = (most: number) => (line: string) => line.length <= most;

test('a text is broken at spaces, Chinese after any character, and what is longer than a line where the line ends', () => {
	expect(wrapped('Chongqing to the sea by rail', within(12))).toEqual(['Chongqing to', 'the sea by', 'rail']);
	expect(wrapped('重庆经贵阳至钦州港', within(4))).toEqual(['重庆经贵', '阳至钦州', '港']);
	expect(wrapped('at https://atlas.example', within(8))).toEqual(['at https', '://atlas', '.example']);
	expect(wrapped('', within(5))).toEqual([]);
});

test('signs stand one after the other, and begin a line where there is no more room', () => {
	const widths = (...list: number[]) => inFlow(list, 100, (width) => width);
	expect(widths(30, 30, 30).placed.map(({ x, line }) => [x, line])).toEqual([
		[0, 0],
		[48, 0],
		[0, 1]
	]);
	expect(widths(300, 20)).toMatchObject({ lines: 2 });
	expect(widths()).toEqual({ placed: [], lines: 0 });
});
