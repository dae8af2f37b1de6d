import { expect, test } from 'vitest';
import { wrapped } from './plate';

const within = (most: number) => (line: string) => line.length <= most;

test('a text is broken at spaces, Chinese after any character, and what is longer than a line where the line ends', () => {
	expect(wrapped('Chongqing to the sea by rail', within(12))).toEqual(['Chongqing to', 'the sea by', 'rail']);
	expect(wrapped('重庆经贵阳至钦州港', within(4))).toEqual(['重庆经贵', '阳至钦州', '港']);
	expect(wrapped('at https://atlas.example', within(8))).toEqual(['at https', '://atlas', '.example']);
	expect(wrapped('', within(5))).toEqual([]);
});
