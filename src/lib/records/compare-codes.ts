/** Compares texts by their code units, as ids and ISO dates are sorted: the same on every machine. */
export function compareCodes(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
