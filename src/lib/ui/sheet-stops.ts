/** Where the sheet stands on a phone; on a desk it is a panel and has no stops. */
const STOPS = ['peek', 'middle', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Height of the middle stop, as a part of the window's. */
export const MIDDLE = 0.45;

/** The stop above or below; the last one stays. */
export function stepStop(stop: Stop, step: 1 | -1): Stop {
	return STOPS[STOPS.indexOf(stop) + step] ?? stop;
}
