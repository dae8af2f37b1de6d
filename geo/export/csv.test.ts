import { expect, test } from 'vitest';
import { csv } from './csv';

const columns: Parameters<typeof csv<{ a: string | number | null; b: string[] }>>[1] = [
	['a', ({ a }) => a],
	['b', ({ b }) => b]
];

test('the file begins with a byte order mark, and every line ends with CRLF', () => {
	expect(csv([{ a: 1.5, b: ['x', 'y'] }], columns)).toBe('\uFEFFa,b\r\n1.5,x;y\r\n');
});

test('commas, quotes and line breaks stand in quotes, nothing is an empty cell', () => {
	const rows = csv(
		[
			{ a: 'a "b", c', b: [] },
			{ a: 'two\nlines', b: ['重庆'] },
			{ a: null, b: [] }
		],
		columns
	);
	expect(rows).toBe('\uFEFFa,b\r\n"a ""b"", c",\r\n"two\nlines",重庆\r\n,\r\n');
});
