import { groupBy } from '../group-by';
import type { Leg, Node } from '../schema';

/** Two nodes of one hub between which goods can change, by a way that is not traced. */
export type HubPair = { hub: string; from: Node; to: Node };

/**
 * Every two nodes of a hub, once, ordered by id. Nodes that a leg joins are left out: that leg is the known
 * way between them, and a transfer of unknown length beside it would always seem shorter.
 */
export function hubPairs(nodes: readonly Node[], legs: readonly Pick<Leg, 'from' | 'to'>[]): HubPair[] {
	const joined = new Set(legs.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
	const sorted = nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const ofHub = groupBy(sorted, ({ hub }) => hub);
	return sorted.flatMap((from) => {
		const { hub } = from;
		if (!hub) return [];
		return (ofHub.get(hub) ?? [])
			.filter((to) => from.id < to.id && !joined.has(`${from.id} ${to.id}`))
			.map((to) => ({ hub, from, to }));
	});
}
