import type { Network } from '../../../geo';
import { alternativeOf, idsLike, type Alternative } from './alternative';
import { CRITERIA } from './modes';
import { movesOf, type Allowed } from './move';
import { measured, type PlannedPath } from './path';
import { searchOver } from './search';

export type Plan =
	| { kind: 'paths'; paths: PlannedPath[] }
	/** both ends are one node: there is nothing to plan */
	| { kind: 'same'; node: string }
	/** ends that the network does not have, each with ids that look like it, the likest first */
	| { kind: 'unknown'; ends: { end: 'from' | 'to'; id: string; like: string[] }[] }
	| { kind: 'none'; alternative: Alternative };

/** Answers for any two nodes with the same modes and states allowed. */
export type Planner = (from: string, to: string) => Plan;

/**
 * Up to three different paths on the network of the atlas: by drawn length, by transfers, by borders crossed.
 * A path that is best by several criteria is given once and says so. The same question has the same answer.
 */
export function plan(
	network: Network,
	{ from, to, ...allowed }: { from: string; to: string } & Allowed
): Plan {
	return plannerOf(network, allowed)(from, to);
}

/** Prepares a network for many questions with the same modes and states. */
export function plannerOf(network: Network, allowed: Allowed): Planner {
	const ids = network.nodes.map(({ id }) => id);
	const gaugeBreaks = new Set(network.nodes.flatMap(({ id, gauge_break }) => (gauge_break ? [id] : [])));
	const search = searchOver(movesOf(network, allowed), ids, gaugeBreaks);
	return (from, to) => {
		const ends = [
			{ end: 'from' as const, id: from },
			{ end: 'to' as const, id: to }
		].filter(({ id }) => !ids.includes(id));
		if (ends.length > 0) {
			return { kind: 'unknown', ends: ends.map(({ end, id }) => ({ end, id, like: idsLike(id, ids) })) };
		}
		if (from === to) return { kind: 'same', node: from };
		const paths: PlannedPath[] = [];
		for (const criterion of CRITERIA) {
			const found = search(from, to, criterion);
			if (!found) {
				return { kind: 'none', alternative: alternativeOf(network, { from, to, ...allowed }) };
			}
			const path = measured(found, criterion, gaugeBreaks);
			const same = paths.find(({ id }) => id === path.id);
			if (same) same.best.push(criterion);
			else paths.push(path);
		}
		return { kind: 'paths', paths };
	};
}
