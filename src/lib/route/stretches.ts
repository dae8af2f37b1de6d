/** What is told of some moves in a row, see `Move`. */
export type OfStretch = { moves: readonly string[] };
/** Where on a way something is told, as its first and last leg from 0. */
export type OnWay<T> = { first: number; last: number; told: T };

/** What is told of stretches that lie on a way without a gap and in its direction, in its order, the longest first. */
export function stretchesOn<T extends OfStretch>(way: readonly string[], all: readonly T[]): OnWay<T>[] {
	return all
		.flatMap((told) => {
			const first = way.indexOf(told.moves[0] ?? '');
			const isOn = first >= 0 && told.moves.every((move, index) => way[first + index] === move);
			return isOn ? [{ first, last: first + told.moves.length - 1, told }] : [];
		})
		.sort(inOrder);
}

/** Runs of legs of which nothing is told, as first and last from 0. */
export function gapsBetween(
	told: readonly { first: number; last: number }[],
	count: number
): [first: number, last: number][] {
	const gaps: [number, number][] = [];
	for (let leg = 0; leg < count; leg += 1) {
		if (told.some(({ first, last }) => first <= leg && leg <= last)) continue;
		const open = gaps.at(-1);
		if (open && open[1] === leg - 1) open[1] = leg;
		else gaps.push([leg, leg]);
	}
	return gaps;
}

/** By the leg where something begins, the longest first. */
export function inOrder(
	one: { first: number; last: number },
	other: { first: number; last: number }
): number {
	return one.first - other.first || other.last - one.last;
}
