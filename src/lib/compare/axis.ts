/** An axis from zero with marks at round numbers; `end` is where it stops. */
export type Axis = { ticks: number[]; end: number };

/** Steps between marks, times a power of ten. */
const STEPS = [1, 2, 5, 10];

/** The axis that holds a length with at most so many marks after zero. */
export function axisFor(length: number, most: number): Axis {
	const power = 10 ** Math.floor(Math.log10(Math.max(length, 1) / most));
	const step = STEPS.map((factor) => factor * power).find((size) => size * most >= length) ?? 10 * power;
	const count = Math.max(1, Math.ceil(length / step));
	return { ticks: Array.from({ length: count + 1 }, (_, index) => index * step), end: count * step };
}
