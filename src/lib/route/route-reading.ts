/** A leg as a scrubber counts it. */
export type Stretched = { lengthKm: number };

/** Kilometres of all legs. */
export function totalKm(legs: readonly Stretched[]): number {
	return legs.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
}

/** Kilometres from the start of the route to a place in leg `n`, from 1, of which `at` is done. */
export function kmAt(legs: readonly Stretched[], n: number, at: number): number {
	return totalKm(legs.slice(0, n - 1)) + at * (legs[n - 1]?.lengthKm ?? 0);
}

/** Where each leg ends, as a share of the whole. */
export function tickShares(legs: readonly Stretched[]): number[] {
	const total = totalKm(legs);
	return legs.map((_, index) => kmAt(legs, index + 1, 1) / total);
}
