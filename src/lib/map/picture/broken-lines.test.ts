import { expect, test } from 'vitest';
import { brokenLines } from './broken-lines';

const face = { weight: 400, isItalic: false } as const;
const broken = (most: number, ...texts: string[]) =>
	brokenLines(
		texts.map((text) => ({ text, scale: 1, face })),
		most,
		() => 1
	).map((line) => line.map(({ text }) => text).join('|'));

test('a name is broken where it is told to, and a long one into lines as even as can be', () => {
	expect(broken(13, 'Huaihua', '\n', '怀化')).toEqual(['Huaihua', '怀化']);
	expect(broken(13, 'China-Singapore Guangzhou Knowledge City')).toEqual([
		'China-',
		'Singapore',
		'Guangzhou',
		'Knowledge City'
	]);
	expect(broken(20, 'Bangkok', ' ', '曼谷')).toEqual(['Bangkok| |曼谷']);
});
