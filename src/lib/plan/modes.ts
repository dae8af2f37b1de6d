import type { Leg } from '../../../geo';
import type { Mode } from '../symbols/modes';

export type Status = Leg['status'];

/** What a mode is to a plan; a record of all modes, so that a new one cannot be forgotten. */
const MODE: Record<Mode, { isFreight: boolean; isLand: boolean }> = {
	rail: { isFreight: true, isLand: true },
	sea: { isFreight: true, isLand: false },
	road: { isFreight: true, isLand: true },
	river: { isFreight: true, isLand: true },
	air: { isFreight: false, isLand: false },
	data: { isFreight: false, isLand: false }
};
const STATUS: Record<Status, true> = {
	operating: true,
	construction: true,
	planned: true,
	trial: true,
	announced: true,
	closed: true,
	held: true,
	unknown: true
};

/** All modes and states, in the order of the code lists. */
export const MODES = Object.keys(MODE) as Mode[];
export const STATUSES = Object.keys(STATUS) as Status[];

/** What a plan may use unless it is told otherwise: freight, and only what runs. */
export const FREIGHT_MODES: readonly Mode[] = MODES.filter((mode) => MODE[mode].isFreight);
export const OPEN_STATUSES: readonly Status[] = ['operating'];

/** Whether goods of any kind go by a mode. */
export function isFreight(mode: Mode): boolean {
	return MODE[mode].isFreight;
}

/** Whether a leg of this mode meets a border on its way; ships, aircraft and data pass none. */
export function isLandMode(mode: Mode | null): boolean {
	return mode !== null && MODE[mode].isLand;
}

/** Whether two lists without repetitions hold the same. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((value) => other.includes(value));
}
