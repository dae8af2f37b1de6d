import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { Criterion } from './modes';
import { canFollow, stepOf, type Move, type Step } from './move';

/** The best path between two nodes by one criterion; null where there is none. */
export type Search = (from: string, to: string, criterion: Criterion) => Move[] | null;

/** More than any path has of transfers and crossings, and of tenths of a kilometre. */
const COUNTS = 1_000;
const TENTHS = 10_000_000;

/**
 * Searches over a network once, for any ends. Ties are broken by the drawn length and then by the other counts,
 * so that the same network gives the same path.
 *
 * The vertices are moves, not nodes, since what a move costs depends on the mode and country of the one before:
 * a search over nodes would count transfers wrong. Each node stands at both ends, as `>id` and `id>`.
 */
export function searchOver(
	moves: readonly Move[],
	nodes: readonly string[],
	gaugeBreaks: ReadonlySet<string>
): Search {
	const graph = createGraph<Move | null, Step | null>();
	for (const id of nodes) {
		graph.addNode(`>${id}`, null);
		graph.addNode(`${id}>`, null);
	}
	for (const move of moves) {
		graph.addNode(move.key, move);
		graph.addLink(`>${move.from}`, move.key, stepOf(null, move, gaugeBreaks));
		graph.addLink(move.key, `${move.to}>`, null);
	}
	const leaving = movesByStart(moves);
	for (const before of moves) {
		for (const move of leaving.get(before.to) ?? []) {
			if (canFollow(before, move)) graph.addLink(before.key, move.key, stepOf(before, move, gaugeBreaks));
		}
	}
	const finderBy = (criterion: Criterion) =>
		aStar(graph, { oriented: true, distance: (_from, _to, { data }) => (data ? cost(data, criterion) : 0) });
	const finders = {
		length: finderBy('length'),
		transfers: finderBy('transfers'),
		crossings: finderBy('crossings')
	};
	return (from, to, criterion) => {
		// found from the goal back to the start
		const path = finders[criterion].find(`>${from}`, `${to}>`).reverse();
		return path.length === 0 ? null : path.flatMap(({ data }) => data ?? []);
	};
}

function movesByStart(moves: readonly Move[]): Map<string, Move[]> {
	const leaving = new Map<string, Move[]>();
	for (const move of moves) leaving.set(move.from, [...(leaving.get(move.from) ?? []), move]);
	return leaving;
}

/** One whole number in which the criterion weighs more than all the rest; exact far below 2^53. */
function cost({ tenths, transfers, borders }: Step, criterion: Criterion): number {
	switch (criterion) {
		case 'length':
			return (tenths * COUNTS + transfers) * COUNTS + borders.length;
		case 'transfers':
			return (transfers * TENTHS + tenths) * COUNTS + borders.length;
		case 'crossings':
			return (borders.length * TENTHS + tenths) * COUNTS + transfers;
	}
}
