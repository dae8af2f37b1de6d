import type { Leg, Node } from '../schema';

/** Two nodes of one hub between which goods can change, by a way that is not traced. */
export type HubPair = { hub: string; from: Node; to: Node };

/**
 * Every two nodes of a hub, once, ordered by id. Nodes that a leg joins are left out: that leg is the known
 * way between them, and a transfer of unknown length beside it would always seem shorter.
 */
export function hubPairs(nodes: readonly Node[], legs: readonly Pick<Leg, 'from' | 'to'>[]): HubPair[] {
	const sorted = nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return sorted.flatMap((from, index) =>
		sorted.slice(index + 1).flatMap((to) => {
			if (!from.hub || from.hub !== to.hub || isJoined(legs, from.id, to.id)) return [];
			return [{ hub: from.hub, from, to }];
		})
	);
}

function isJoined(legs: readonly Pick<Leg, 'from' | 'to'>[], one: string, other: string): boolean {
	return legs.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}
