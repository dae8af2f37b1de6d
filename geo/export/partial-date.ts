/** A date at the precision that is known, as days and in words: the columns that a spreadsheet can sort. */
export type DateSpan = { first: string; last: string; precision: 'day' | 'month' | 'year' };

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * First and last day (YYYY-MM-DD) of YYYY, YYYY-MM or YYYY-MM-DD.
 * @returns null for a text that is no date
 */
export function dateSpan(date: string): DateSpan | null {
	if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return null;
	const precision = PRECISIONS[date.length as keyof typeof PRECISIONS];
	const [year = 0, month = 12] = date.split('-').map(Number);
	// day 0 of the next month is the last of this one
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const last = { year: `${date}-12-31`, month: `${date}-${lastDay}`, day: date }[precision];
	const first = { year: `${date}-01-01`, month: `${date}-01`, day: date }[precision];
	return { first, last, precision };
}
