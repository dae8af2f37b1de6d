import { expect, test } from 'vitest';
import { escapeXml } from './xml';

test('markup in text stays text', () => {
	expect(escapeXml(`<a href="x">B & 'c'</a>`)).toBe(
		'&lt;a href=&quot;x&quot;&gt;B &amp; &apos;c&apos;&lt;/a&gt;'
	);
});

test('what XML cannot hold is dropped, Chinese and pictographs stay', () => {
	expect(escapeXml('a\u0000b\u001Fc\uD800d 重庆 🚢')).toBe('abcd 重庆 🚢');
});
