import { expect, test } from 'vitest';
import { formatDate } from './date';

test('a date is written at the precision that is known', () => {
	expect(formatDate('2022-11-01', 'en')).toBe('1 Nov 2022');
	expect(formatDate('2022-11', 'en')).toBe('Nov 2022');
	expect(formatDate('2022', 'en')).toBe('2022');
	expect(formatDate('2022-11-01', 'zh')).toBe('2022年11月1日');
	expect(formatDate('2022-11', 'zh')).toBe('2022年11月');
	expect(formatDate('2022', 'zh')).toBe('2022年');
});
