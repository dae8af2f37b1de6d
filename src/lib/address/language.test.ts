import { expect, test } from 'vitest';
import { inLanguage } from './language';

test('a text is taken in the language of the page', () => {
	const record = { name: 'Wuxi', name_zh: '无锡' };
	expect(inLanguage(record, 'name', 'en')).toBe('Wuxi');
	expect(inLanguage(record, 'name', 'zh')).toBe('无锡');
});
