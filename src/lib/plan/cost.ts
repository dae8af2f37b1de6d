import type { Mode } from '../symbols/modes';
import type { Status } from './modes';

/**
 * What ranks the paths of the network, in kilometres of rail: a convention of this atlas, not a price. The page tells
 * its reader this very table.
 */
export const COST = {
	/** what a drawn kilometre by each mode counts as; data carries no goods */
	km: { rail: 1, sea: 0.6, road: 1.5, river: 0.7, air: 3, data: 30 } satisfies Record<Mode, number>,
	/** a change of mode at a node, or a change between two nodes of one place */
	change: 600,
	/** what such a change costs besides, where nobody traced its way */
	untraced: 300,
	/** a border on land or river */
	border: 100,
	/** a node where rail goes on in another gauge */
	gauge: 150,
	/** a kilometre that leads away from the goal, or back towards the start */
	away: 2,
	/** a leg by its state; what cannot be travelled yet is taken only where nothing else joins the ends */
	state: {
		operating: 0,
		trial: 200,
		unknown: 300,
		held: 2000,
		construction: 3000,
		planned: 4000,
		announced: 4000,
		closed: 6000
	} satisfies Record<Status, number>
} as const;

/** What a cost is made of: one path dominates another where no part is more, and one is less. */
export const PARTS = ['distance', 'away', 'changes', 'untraced', 'borders', 'gauges', 'state'] as const;
export type Part = (typeof PARTS)[number];
/** Each part in hundredths of a kilometre of rail, whole numbers, so that sums are exact. */
export type Parts = Record<Part, number>;

/** Hundredths in a kilometre. */
export const UNITS = 100;

/** A length as it is counted by a mode; 0 for a way that nobody traced. */
export function distanceUnits(lengthKm: number | null, mode: Mode | null): number {
	return mode === null ? 0 : Math.round((lengthKm ?? 0) * 10) * Math.round(COST.km[mode] * 10);
}

export function noParts(): Parts {
	return { distance: 0, away: 0, changes: 0, untraced: 0, borders: 0, gauges: 0, state: 0 };
}

export function costOf(parts: Parts): number {
	return PARTS.reduce((sum, part) => sum + parts[part], 0);
}

/** Whether one path is nowhere worse than another and somewhere better. */
export function dominates(one: Parts, other: Parts): boolean {
	return PARTS.every((part) => one[part] <= other[part]) && PARTS.some((part) => one[part] < other[part]);
}

/** What a search weighs more than all else; by `cost` everything weighs as it is written above. */
export const CRITERIA = ['cost', 'changes', 'borders'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How much more a criterion makes a part weigh. */
export const EMPHASIS: Record<Criterion, Partial<Record<Part, number>>> = {
	cost: {},
	changes: { changes: 1000, untraced: 1000 },
	borders: { borders: 1000 }
};
