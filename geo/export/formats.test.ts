import { expect, test } from 'vitest';
import { dateSpan } from './edition';
import { jsonLines } from './files';
import { columnsOf, csv } from './flat';
import { listOf, object, TEXT } from './json-schema';
import { escapeXml } from '../shared/xml';

test('markup in text stays text', () => {
	expect(escapeXml(`<a href="x">B & 'c'</a>`)).toBe(
		'&lt;a href=&quot;x&quot;&gt;B &amp; &apos;c&apos;&lt;/a&gt;'
	);
});

test('what XML cannot hold is dropped, Chinese and pictographs stay', () => {
	expect(escapeXml('a\u0000b\u001Fc\uD800d 重庆 🚢')).toBe('abcd 重庆 🚢');
});

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

test('each item of a list has a line of its own, and the text is the same JSON', () => {
	const value = { schema_version: 1, items: [{ id: 'a', span: null }, { id: 'b' }], none: [] };
	expect(jsonLines(value)).toBe(
		'{\n"schema_version": 1,\n"items": [\n{"id":"a","span":null},\n{"id":"b"}\n],\n"none": []\n}\n'
	);
	expect(JSON.parse(jsonLines(value))).toEqual(value);
});

test('a year, a month and a day have a first and a last day', () => {
	expect(dateSpan('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31', precision: 'year' });
	expect(dateSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29', precision: 'month' });
	expect(dateSpan('2025-11')).toEqual({ first: '2025-11-01', last: '2025-11-30', precision: 'month' });
	expect(dateSpan('2025-10-11')).toEqual({ first: '2025-10-11', last: '2025-10-11', precision: 'day' });
});

test('what is no date has none', () => {
	for (const text of ['', '20', '2025-1', '1,500', 'spring 2025', '2025-10-11T00']) {
		expect(dateSpan(text), text).toBeNull();
	}
});
