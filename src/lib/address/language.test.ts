import { expect, test } from 'vitest';
import { inLanguage, inLanguagePath, splitLanguage } from './language';

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

test('a text is taken in the language of the page', () => {
	const record = { name: 'Wuxi', name_zh: '无锡' };
	expect(inLanguage(record, 'name', 'en')).toBe('Wuxi');
	expect(inLanguage(record, 'name', 'zh')).toBe('无锡');
});
