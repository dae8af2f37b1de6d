import { EMPHASIS, PARTS, type Criterion } from './cost';
import { stepCost, type Astray, type Graph, type Weights } from './graph';
import { Heap } from './heap';

export type Question = {
	/** numbers of the nodes where a path may begin and end */
	starts: ReadonlySet<number>;
	goals: ReadonlySet<number>;
	astray: Astray;
	criterion: Criterion;
	/** how much more each move costs than it does, from 0; Infinity where it must not be taken */
	surcharge: (move: number) => number;
};

/**
 * The cheapest path between two places, as the numbers of its moves; null where there is none, or nothing to go.
 *
 * The vertices are states: a node with the mode and the country by which it was reached, since those decide what the
 * next move costs; a search over nodes would count changes and borders wrong. The straight line to the goal says what
 * the rest of a way costs at least (A*).
 */
export function searchIn(
	graph: Graph,
	{ starts, goals, astray, criterion, surcharge }: Question
): number[] | null {
	const by = weightsOf(criterion);
	const costs = new Float64Array(graph.states).fill(Infinity);
	const isDone = new Uint8Array(graph.states);
	/** the move by which each state was reached, and the move before that */
	const reachedBy = new Int32Array(graph.states).fill(-1);
	const before = new Int32Array(graph.states).fill(-1);
	const queue = new Heap();
	/** how far the goals lie from the point that the straight lines lead to */
	const reach = Math.max(0, ...[...goals].map(astray.toGoal));
	const rest = (node: number) => Math.floor(graph.leastPerMetre * Math.max(0, astray.toGoal(node) - reach));
	const go = (last: number, cost: number, node: number): void => {
		const isTransfer = last >= 0 && graph.moves[last]?.edge.type === 'transfer';
		for (const move of graph.leaving[node] as number[]) {
			const state = graph.state[move] as number;
			if (isDone[state] || (isTransfer && graph.moves[move]?.edge.type === 'transfer')) continue;
			const further = surcharge(move);
			if (further === Infinity) continue;
			const total = cost + further + stepCost(graph, last, move, by, astray);
			if (total >= (costs[state] as number)) continue;
			costs[state] = total;
			reachedBy[state] = move;
			before[state] = last;
			queue.push(total + rest(graph.to[move] as number), state);
		}
	};
	for (const node of starts) go(-1, 0, node);
	while (queue.size > 0) {
		const state = queue.pop();
		if (isDone[state]) continue;
		isDone[state] = 1;
		const move = reachedBy[state] as number;
		const node = graph.to[move] as number;
		if (goals.has(node)) return chainTo(graph, state, reachedBy, before);
		go(move, costs[state] as number, node);
	}
	return null;
}

function chainTo(graph: Graph, last: number, reachedBy: Int32Array, before: Int32Array): number[] {
	const chain: number[] = [];
	for (let state = last; ;) {
		chain.push(reachedBy[state] as number);
		const previous = before[state] as number;
		if (previous < 0) return chain.reverse();
		state = graph.state[previous] as number;
	}
}

function weightsOf(criterion: Criterion): Weights {
	const emphasis = EMPHASIS[criterion];
	return Object.fromEntries(PARTS.map((part) => [part, emphasis[part] ?? 1])) as Weights;
}
