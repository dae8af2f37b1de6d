import { expect, test } from 'vitest';
import { csvOf, csvRows, tabbedOf } from './csv-rows';

const lines = ['id,name,note', 'a,Garden,"one, ""two"""', 'b,"two\nlines",', "c,'=1+1,x"];
const file = csvRows(`${lines.join('\r\n')}\r\n`);

test('some rows of a file are a file with the same head, in the order asked for', () => {
	expect(csvOf(file, ['c', 'nowhere', 'a'])).toBe(`\ufeff${[lines[0], lines[3], lines[1]].join('\r\n')}\r\n`);
	expect(csvOf(file, ['a', 'b', 'c'])).toBe(`\ufeff${lines.join('\r\n')}\r\n`);
});

test('with tabs every row has its cells, without quotes and in one line; what is no formula stays none', () => {
	expect(tabbedOf(file, ['b', 'a', 'c']).split('\n')).toEqual([
		'id\tname\tnote',
		'b\ttwo lines\t',
		'a\tGarden\tone, "two"',
		"c\t'=1+1\tx"
	]);
});
