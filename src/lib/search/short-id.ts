import { fold } from '../records/fold';

/** A name as ids write it. */
const slugOf = (name: string): string =>
	fold(name)
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-|-$/g, '');

/** As far as days, months and years reach in a date. */
const ENDS = [10, 7, 4];

/**
 * An id without what stands beside it: nothing of one that is its name, and of a date at its end how much of it,
 * `ports-2026-01` beside `2026-01-08` as `ports-~7`.
 */
export function shortId(id: string, name: string, date = ''): string {
	if (id === slugOf(name)) return '';
	const end = ENDS.find((length) => date.length >= length && id.endsWith(`-${date.slice(0, length)}`));
	return end === undefined ? id : `${id.slice(0, -end)}~${end}`;
}

/** The id of which `shortId` left that. */
export function wholeId(short: string, name: string, date = ''): string {
	return short ? short.replace(/~(\d+)$/, (_, end: string) => date.slice(0, Number(end))) : slugOf(name);
}
