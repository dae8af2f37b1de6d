import { expect, test } from 'vitest';
import { formatLocator } from './locator';

test('a locator is written in the language of the page', () => {
	expect(formatLocator('paragraph 7', 'zh')).toBe('第7段');
	expect(formatLocator('bullet 2 under paragraph 7', 'zh')).toBe('第7段下第2项');
	expect(formatLocator('paragraph 7', 'en')).toBe('paragraph 7');
});
