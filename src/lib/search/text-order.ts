/** So many units decide the order; what a longer term asks for is compared text by text. */
export const ORDERED_UNITS = 20;

/** Places by what stands at them: by their first units in bulk, then each group by itself. */
export function inOrder(units: Uint16Array, places: readonly number[]): Uint32Array {
	const counts = new Uint32Array(65_537);
	for (const place of places) tally(counts, (units[place] ?? 0) + 1);
	for (let unit = 1; unit < counts.length; unit++)
		counts[unit] = (counts[unit] ?? 0) + (counts[unit - 1] ?? 0);
	const groups = counts.slice();
	const ordered = new Uint32Array(places.length);
	for (const place of places) ordered[tally(counts, units[place] ?? 0)] = place;
	const compare = (one: number, other: number): number => {
		for (let depth = 1; depth < ORDERED_UNITS; depth++) {
			const difference = (units[one + depth] ?? 0) - (units[other + depth] ?? 0);
			if (difference !== 0) return difference;
			if (units[one + depth] === 0) break;
		}
		return one - other;
	};
	for (let unit = 0; unit < 65_536; unit++) {
		if ((groups[unit + 1] ?? 0) - (groups[unit] ?? 0) > 1)
			ordered.subarray(groups[unit], groups[unit + 1]).sort(compare);
	}
	return ordered;
}

/** Counts one more, and tells how many there were. */
function tally(counts: Uint32Array, at: number): number {
	const count = counts[at] ?? 0;
	counts[at] = count + 1;
	return count;
}
