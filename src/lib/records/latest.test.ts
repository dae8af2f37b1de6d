import { expect, test } from 'vitest';
import { latest } from './latest';

const idsOf = (dates: Record<string, string | null>): string[] =>
	latest(Object.entries(dates), ([, date]) => date).map(([id]) => id);

test('the latest is found whatever the order, and all of those that tie', () => {
	expect(idsOf({ a: '2025-12-26', b: '2026-01-08', c: null, d: '2019', e: '2026-01-08' })).toEqual([
		'b',
		'e'
	]);
});

test('a month is before its days, and a year before its months: that they are later nobody knows', () => {
	expect(idsOf({ year: '2026', month: '2026-01', day: '2026-01-08' })).toEqual(['day']);
	expect(idsOf({ year: '2026', day: '2025-12-31' })).toEqual(['year']);
});

test('where nothing has a date nothing is the latest', () => {
	expect(idsOf({ a: null })).toEqual([]);
});
