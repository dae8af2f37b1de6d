import { expect, test } from 'vitest';
import { embedAddress, embedCode, wholeAddress } from './embed';

test.each([
	['https://a.example/sites/gkc/', 'https://a.example/sites/gkc/?embed=1'],
	[
		'https://a.example/zh/?kind=park,zone&embed=0#5.2/23.35/113.52',
		'https://a.example/zh/?kind=park,zone&embed=1#5.2/23.35/113.52'
	],
	[
		'https://a.example/?q=a+b&year=1994-2019#gkc-capital',
		'https://a.example/?q=a+b&year=1994-2019&embed=1#gkc-capital'
	]
])('the state of %s goes along into a frame', (address, wanted) => {
	expect(embedAddress(address)).toBe(wanted);
	expect(wholeAddress(wanted)).toBe(address.replace(/&embed=0/, ''));
});

test('no name of a page can end the element that embeds it', () => {
	const code = embedCode('https://a.example/?a=1&b=2', '"><script>alert(1)</script>', {
		width: '100%',
		height: 400
	});
	expect(code).not.toContain('<script');
	expect(code).toContain('src="https://a.example/?a=1&amp;b=2&amp;embed=1"');
	expect(code).toContain('width="100%" height="400"');
	expect(code).toContain('sandbox="allow-scripts allow-same-origin allow-popups"');
});
