import { expect, test } from 'vitest';
import { csv } from './csv';
import { columnsOf } from './flat';
import { listOf, object, TEXT } from './json-schema';

const columns = columnsOf(object({ a: TEXT, b: listOf(TEXT) }));

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

test('no text becomes a formula, and a number below nought stays a number', () => {
	const texts = ['=1+1', '+1', '-1', '@a', '\t=1', '＝1'];
	for (const text of texts) expect(csv([{ a: text, b: [] }], columns)).toContain(`\n'${text},`);
	expect(csv([{ a: '=a,"b"', b: ['=x'] }], columns)).toContain(`\n"'=a,""b""",'=x\r`);
	expect(csv([{ a: -1.5, b: [] }], columns)).toContain('\n-1.5,');
});

test('a semicolon inside an item of a list has a backslash before it', () => {
	expect(csv([{ a: 'x', b: ['one; two', 'three'] }], columns)).toContain('x,one\\; two;three\r');
});

test('a backslash inside an item of a list is doubled, so that every list has a text of its own', () => {
	expect(csv([{ a: 'x', b: ['x\\', 'y'] }], columns)).toContain('x,x\\\\;y\r');
	expect(csv([{ a: 'x', b: ['x;y'] }], columns)).toContain('x,x\\;y\r');
	expect(csv([{ a: 'x', b: ['x\\;y'] }], columns)).toContain('x,x\\\\\\;y\r');
});
