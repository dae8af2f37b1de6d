import type { LegRow } from '../pages/way-views';
import type { Mode } from '../symbols/modes';

/** One stretch of a route in one mode and one state; `from` and `to` are shares of the whole length, 0 to 1. */
export type Stretch = {
	mode: Mode;
	label: string;
	isOpen: boolean;
	from: number;
	to: number;
	lengthKm: number;
};
/** A place where a stretch begins or ends; `at` is its share of the whole length, 0 to 1. */
export type ProfileStop = { name: string; at: number };
/** A route as one line to scale: its stretches by mode, and the places where the mode changes. */
export type Profile = { stretches: Stretch[]; stops: ProfileStop[] };

/** The profile of the legs of a route; neighbours of one mode and state are one stretch. */
export function profileOf(legs: readonly LegRow[]): Profile {
	const total = legs.reduce((sum, leg) => sum + leg.lengthKm, 0);
	const stretches: Stretch[] = [];
	const stops: ProfileStop[] = [];
	let doneKm = 0;
	for (const leg of legs) {
		const isOpen = leg.status.id === 'operating';
		const from = doneKm / total;
		doneKm += leg.lengthKm;
		const to = doneKm / total;
		const last = stretches.at(-1);
		if (last?.mode === leg.mode.id && last.isOpen === isOpen) {
			last.to = to;
			last.lengthKm += leg.lengthKm;
			continue;
		}
		if (last?.mode !== leg.mode.id) stops.push({ name: leg.from.name, at: from });
		stretches.push({
			mode: leg.mode.id,
			label: leg.mode.label,
			isOpen,
			from,
			to,
			lengthKm: leg.lengthKm
		});
	}
	const end = legs.at(-1);
	if (end) stops.push({ name: end.to.name, at: 1 });
	return { stretches, stops };
}

/** Length by mode, in order of first use. */
export function lengthByMode({ stretches }: Profile): { mode: Mode; label: string; lengthKm: number }[] {
	const lengths = new Map<string, { mode: Mode; label: string; lengthKm: number }>();
	for (const { mode, label, lengthKm } of stretches) {
		const known = lengths.get(mode);
		if (known) known.lengthKm += lengthKm;
		else lengths.set(mode, { mode, label, lengthKm });
	}
	return [...lengths.values()];
}

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
