import { compareCodes } from './compare-codes';

/**
 * Those of the latest date, all of them where they tie; none where nothing has a date. A date that is known to the year or
 * month only is before the days in it.
 */
export function latest<T>(things: readonly T[], dateOf: (thing: T) => string | null): T[] {
	const last = things
		.flatMap((thing) => dateOf(thing) ?? [])
		.sort(compareCodes)
		.at(-1);
	return last === undefined ? [] : things.filter((thing) => dateOf(thing) === last);
}
