import { compareCodes } from '../records/compare-codes';
import type { Figure } from '../pages/views';

/** Amounts of one currency are compared whatever their scale: the first unit of each stands for all. */
const SCALES: Readonly<Record<string, { as: string; factor: number }>> = {
	'usd-billion': { as: 'usd-billion', factor: 1e9 },
	'sgd-billion': { as: 'sgd-billion', factor: 1e9 },
	'cny-million': { as: 'cny-million', factor: 1e6 },
	'cny-billion': { as: 'cny-million', factor: 1e9 },
	'cny-trillion': { as: 'cny-million', factor: 1e12 }
};

/** Of two equal numbers, what lies below one comes first, and what lies above it last. */
const SIDES: Readonly<Record<string, number>> = { under: -1, nearly: -1, over: 1, 'at-least': 1 };

/** The unit in which figures can be compared: of amounts of one currency one for all scales. */
export function baseUnit(unit: string): string {
	return SCALES[unit]?.as ?? unit;
}

/**
 * Compares figures for a list: first by unit, in the order given, all amounts of one currency as one unit; then dates
 * by time and numbers by size, ranges by their lower end.
 * @param units ids of the units in their order
 */
export function compareFigures(units: readonly string[]): (one: Figure, other: Figure) => number {
	const places = new Map(units.map((unit, at) => [unit, at]));
	const place = ({ unit }: Figure) => places.get(baseUnit(unit)) ?? units.length;
	return (one, other) =>
		place(one) - place(other) ||
		compareNumbers(sizeOf(one), sizeOf(other)) ||
		compareCodes(one.valueText ?? '', other.valueText ?? '') ||
		(SIDES[one.qualifier] ?? 0) - (SIDES[other.qualifier] ?? 0) ||
		(one.valueMax ?? 0) - (other.valueMax ?? 0);
}

/** A figure as a machine reads it: the number in its unit, or an ISO date; empty for a statement. */
export function plainValue({ value, valueText }: Pick<Figure, 'value' | 'valueText'>): string {
	return String(value ?? valueText ?? '');
}

function sizeOf({ value, unit }: Figure): number {
	return value === null ? Infinity : value * (SCALES[unit]?.factor ?? 1);
}

/** Infinity less itself is no number. */
function compareNumbers(one: number, other: number): number {
	return one === other ? 0 : one - other;
}
