import { expect, test } from 'vitest';
import { formatAt, parseAt, withAt, withQuery } from './query-address';

test.each([
	['?a=1&view=5.2/23/113&b=2', 'a=x&b=y', '?a=x&b=y&view=5.2/23/113'],
	['?embed=1&a=1', '', '?embed=1'],
	['?view=5.2/23/113&a=1&embed=1', 'a=x', '?view=5.2/23/113&a=x&embed=1'],
	['?embed=1', 'a=x', '?embed=1&a=x'],
	['?x=%E4%B8&%00y=1%EF%BF%BF&a=1', '', '?x=&y=1'],
	['?a=1', '', ''],
	['', 'modes=rail,sea', '?modes=rail,sea']
])('%s with %s is %s', (search, parts, wanted) => {
	const url = withQuery(new URL(`https://example.org/compare/${search}#x`), ['a', 'b'], parts);
	expect([url.search, url.hash]).toEqual([wanted, '#x']);
});

test.each([
	['0.42', 0.42],
	['7', 1],
	['-3', 0],
	['x', 0],
	['', 0],
	[' ', 0],
	[null, 0],
	['Infinity', 1],
	['1e-1', 0.1]
])('at=%s is %d', (text, at) => {
	expect(parseAt(text)).toBe(at);
});

test('an address is short, and reads back what it writes', () => {
	expect(formatAt(0.123456)).toBe('0.123');
	expect(formatAt(0)).toBe('');
	expect(formatAt(0.0001)).toBe('');
	expect(formatAt(9)).toBe('1');
	expect(parseAt(formatAt(0.9996))).toBe(1);
});

test('the place stands last in an address, and not at all at the beginning', () => {
	expect(withAt('/routes/a/2/', 0.5)).toBe('/routes/a/2/?at=0.5');
	expect(withAt('/plan/?from=a&leg=2', 0.5)).toBe('/plan/?from=a&leg=2&at=0.5');
	expect(withAt('/routes/a/2/', 0)).toBe('/routes/a/2/');
});
