import type { ProfileStop } from './profile';

/** Widths of letters at 13 px, and the room between two names. */
const LATIN_PX = 7;
const CHINESE_PX = 13;
const GAP_PX = 8;

/**
 * The stops whose names fit beside each other under a line: the two ends first, then those between them in order.
 * @param widthPx the width of the line where it is narrowest
 */
export function stopsWithNames(stops: readonly ProfileStop[], widthPx: number): ProfileStop[] {
	const ends = [stops[0], stops.at(-1)].flatMap((stop) => stop ?? []);
	const taken: [number, number][] = [];
	const named: ProfileStop[] = [];
	for (const stop of new Set([...ends, ...stops])) {
		const [left, right] = extent(stop, widthPx);
		if (taken.some(([from, to]) => left < to + GAP_PX && right + GAP_PX > from)) continue;
		taken.push([left, right]);
		named.push(stop);
	}
	return named;
}

/** Where the name of a stop begins and ends: the ends of the line are flush with it, other names are centred. */
function extent({ name, at }: ProfileStop, widthPx: number): [number, number] {
	const width = Array.from(name).reduce((sum, letter) => sum + (letter > '⺀' ? CHINESE_PX : LATIN_PX), 0);
	const left = at === 0 ? 0 : at * widthPx - (at === 1 ? width : width / 2);
	return [left, left + width];
}
