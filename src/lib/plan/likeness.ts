/** At most this many ids are offered for one that is unknown, and none that shares less with it. */
const MOST = 3;
const LEAST = 0.3;

/** Ids that look like an unknown one, the likest first: by the pairs of letters they share (Dice's coefficient). */
export function idsLike(unknown: string, ids: readonly string[]): string[] {
	return ids
		.map((id) => ({ id, likeness: likeness(unknown, id) }))
		.filter((candidate) => candidate.likeness >= LEAST)
		.sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1))
		.slice(0, MOST)
		.map(({ id }) => id);
}

function likeness(one: string, other: string): number {
	const [pairs, others] = [pairsOf(one), pairsOf(other)];
	const shared = [...pairs].filter((pair) => others.has(pair)).length;
	return (2 * shared) / (pairs.size + others.size);
}

/** Two letters each, with the first letter doubled so that a single letter has a pair too. */
function pairsOf(id: string): Set<string> {
	const text = `${id.slice(0, 1)}${id}`;
	return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}
