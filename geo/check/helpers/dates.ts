const DAY_MS = 86_400_000;

/** Whether a date at the precision YYYY, YYYY-MM or YYYY-MM-DD stands in the calendar. */
export function isRealDate(date: string): boolean {
	if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return false;
	const first = firstDay(date);
	return !Number.isNaN(first) && new Date(first * DAY_MS).toISOString().startsWith(date);
}

/** Whether a date is surely more than some days later than another: 2021-03 is not later than 2021. */
export function isLater(date: string, other: string, days = 0): boolean {
	return firstDay(date) > lastDay(other) + days;
}

/** Days since 1970. */
function firstDay(date: string): number {
	return Date.UTC(...parts(date)) / DAY_MS;
}

function lastDay(date: string): number {
	const [year, month, day] = parts(date);
	if (date.length === 4) return Date.UTC(year, 12, 0) / DAY_MS;
	if (date.length === 7) return Date.UTC(year, month + 1, 0) / DAY_MS;
	return Date.UTC(year, month, day) / DAY_MS;
}

function parts(date: string): [year: number, month: number, day: number] {
	const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
	return [year, month - 1, day];
}
