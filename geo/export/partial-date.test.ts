import { expect, test } from 'vitest';
import { dateSpan } from './partial-date';

test('a year, a month and a day have a first and a last day', () => {
	expect(dateSpan('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31', precision: 'year' });
	expect(dateSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29', precision: 'month' });
	expect(dateSpan('2025-11')).toEqual({ first: '2025-11-01', last: '2025-11-30', precision: 'month' });
	expect(dateSpan('2025-10-11')).toEqual({ first: '2025-10-11', last: '2025-10-11', precision: 'day' });
});

test('what is no date has none', () => {
	for (const text of ['', '20', '2025-1', '1,500', 'spring 2025', '2025-10-11T00']) {
		expect(dateSpan(text), text).toBeNull();
	}
});
