import { expect, test } from 'vitest';
import {
	inLanguagePath,
	legUrl,
	queryUrl,
	readAddress,
	siteUrl,
	splitLanguage,
	writeAddress
} from './addresses';

test('an address is split into its language and the rest', () => {
	expect(splitLanguage('/zh/sites/gkc/')).toEqual({ language: 'zh', path: '/sites/gkc/' });
	expect(splitLanguage('/zh/')).toEqual({ language: 'zh', path: '/' });
	expect(splitLanguage('/zh')).toEqual({ language: 'zh', path: '/' });
	expect(splitLanguage('/zhejiang/')).toEqual({ language: 'en', path: '/zhejiang/' });
	expect(splitLanguage('/')).toEqual({ language: 'en', path: '/' });
});

test('splitting and joining an address are each other’s inverse', () => {
	for (const path of ['/', '/routes/', '/sites/gkc/']) {
		for (const language of ['en', 'zh'] as const) {
			expect(splitLanguage(inLanguagePath(path, language))).toEqual({ language, path });
		}
	}
});

test('what an address was made of is read from it by the pattern of its kind', () => {
	expect(readAddress(siteUrl('[id]'), siteUrl('gkc'))).toEqual(['gkc']);
	expect(readAddress(legUrl('[id]', '[n]'), legUrl('ilstc-central', 2))).toEqual(['ilstc-central', '2']);
	expect(writeAddress(legUrl('[id]', '[n]'), { id: 'ilstc-central', n: '2' })).toBe(
		legUrl('ilstc-central', 2)
	);
	expect(readAddress('/', '/')).toEqual([]);
});

test.each(['/sites/', '/sites//', '/sites/gkc', '/sites/gkc/x/', '/cities/gkc/'])(
	'%s is not the page of a site',
	(path) => {
		expect(readAddress(siteUrl('[id]'), path)).toBeNull();
	}
);

test('a page of which nothing is asked has no question mark', () => {
	expect([queryUrl('/plan/', 'from=a'), queryUrl('/plan/', '')]).toEqual(['/plan/?from=a', '/plan/']);
});
