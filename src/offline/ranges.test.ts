import { expect, test } from 'vitest';
import { partOf, rangeOf } from './ranges';

const whole = new Blob(['0123456789']);

test('a part is named by its first and last byte, by its start, or from the end', () => {
	expect(rangeOf('bytes=2-5', 10)).toEqual({ first: 2, last: 5 });
	expect(rangeOf('bytes=7-', 10)).toEqual({ first: 7, last: 9 });
	expect(rangeOf('bytes=-3', 10)).toEqual({ first: 7, last: 9 });
	expect(rangeOf('bytes=-30', 10)).toEqual({ first: 0, last: 9 });
});

test('a part that reaches past the end is cut there', () => {
	expect(rangeOf('bytes=8-16383', 10)).toEqual({ first: 8, last: 9 });
});

test.each(['bytes=10-12', 'bytes=5-2', 'bytes=-0', 'bytes=-', 'bytes=0-1,4-5', 'lines=0-1', ''])(
	'"%s" is no part of ten bytes',
	(header) => {
		expect(rangeOf(header, 10)).toBeNull();
	}
);

test('a part of a kept file is answered as by a server with ranges', async () => {
	const response = partOf(whole, 'bytes=2-5', { etag: '"a"' });
	expect(response.status).toBe(206);
	expect(await response.text()).toBe('2345');
	expect(Object.fromEntries(response.headers)).toMatchObject({
		'accept-ranges': 'bytes',
		'content-length': '4',
		'content-range': 'bytes 2-5/10',
		etag: '"a"'
	});
});

test('a part behind the end is refused with the length of the file', () => {
	const response = partOf(whole, 'bytes=10-', {});
	expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
});
