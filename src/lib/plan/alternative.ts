import type { Network } from '../../../geo';
import { metresBetween } from '../../../geo/shared/sphere';
import type { Mode } from '../symbols/modes';
import { MODES, STATUSES, type Status } from './modes';
import { movesOf, type Allowed } from './move';

/** What a reader could ask instead, where no path is found. */
export type Alternative = {
	/** the fewest modes and states that, allowed beside those chosen, join the two; null where nothing does */
	allowing: { modes: Mode[]; statuses: Status[] } | null;
	/** ends that would work with what is allowed, each the nearest to the one asked for, the nearer first */
	nearest: { end: 'from' | 'to'; node: string; km: number }[];
};

type Ends = { from: string; to: string };

export function alternativeOf(network: Network, query: Ends & Allowed): Alternative {
	const others = (['to', 'from'] as const).flatMap((end) => nearestOf(network, query, end));
	return { allowing: allowingOf(network, query), nearest: others.sort((one, other) => one.km - other.km) };
}

/** The first of the smallest sets of further values that join the ends; states come before modes. */
function allowingOf(network: Network, query: Ends & Allowed): Alternative['allowing'] {
	const present = new Set<string | null>(network.items.flatMap(({ mode, status }) => [mode, status]));
	const statuses = STATUSES.filter((status) => present.has(status) && !query.statuses.includes(status));
	const modes = MODES.filter((mode) => present.has(mode) && !query.modes.includes(mode));
	const joins = (further: Allowed) => {
		const allowed = {
			modes: [...query.modes, ...further.modes],
			statuses: [...query.statuses, ...further.statuses]
		};
		return reachable(network, allowed, query.from).has(query.to);
	};
	if (!joins({ modes, statuses })) return null;
	const sizes = subsets([...statuses, ...modes]).sort((one, other) => one.size - other.size);
	const choices = sizes.map((set) => ({
		modes: modes.filter((mode) => set.has(mode)),
		statuses: statuses.filter((status) => set.has(status))
	}));
	return choices.find(joins) ?? null;
}

/** Every subset of at most about a dozen values. */
function subsets<T>(values: readonly T[]): Set<T>[] {
	return Array.from(
		{ length: 2 ** values.length },
		(_, bits) => new Set(values.filter((_value, at) => Math.floor(bits / 2 ** at) % 2 === 1))
	);
}

/** The node nearest to one end that can be reached from the other, outside the hub of that other. */
function nearestOf(network: Network, query: Ends & Allowed, end: 'from' | 'to'): Alternative['nearest'] {
	const other = query[end === 'from' ? 'to' : 'from'];
	const nodes = new Map(network.nodes.map((node) => [node.id, node]));
	const [asked, fixed] = [nodes.get(query[end]), nodes.get(other)];
	if (!asked || !fixed) return [];
	const found = [...reachable(network, query, other)].flatMap((id) => {
		const node = nodes.get(id);
		if (!node || id === other || (node.hub !== null && node.hub === fixed.hub)) return [];
		return [{ end, node: id, km: metresBetween(asked.lngLat, node.lngLat) / 1000 }];
	});
	return found.sort((one, next) => one.km - next.km || (one.node < next.node ? -1 : 1)).slice(0, 1);
}

/** Every node that can be reached, the start among them. */
function reachable(network: Network, allowed: Allowed, start: string): Set<string> {
	const moves = movesOf(network, allowed);
	const reached = new Set([start]);
	for (const node of reached) {
		for (const { from, to } of moves) if (from === node) reached.add(to);
	}
	return reached;
}

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
