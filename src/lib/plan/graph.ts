import type { Network } from '../../../geo';
import type { LngLat } from '../../../geo/shared/coordinates';
import { metresBetween } from '../../../geo/shared/sphere';
import { COST, distanceUnits, PARTS, UNITS, noParts, type Part, type Parts } from './cost';
import { isLandMode } from './modes';
import { movesOf, type Move } from './move';

/** A network as a search reads it: moves by number, the state that each leads to, and what each adds by itself. */
export type Graph = {
	nodes: ReadonlyMap<string, number>;
	/** the hub that each node lies in */
	hubs: ReadonlyMap<string, string | null>;
	airports: ReadonlySet<string>;
	points: LngLat[];
	moves: Move[];
	/** numbers of the moves that leave each node */
	leaving: number[][];
	/** the node that each move leads to */
	to: number[];
	/** node, mode and country that each move leads to, as one number: all that the next move needs to know */
	state: number[];
	states: number;
	/** parts of the cost that do not depend on the move before */
	distance: number[];
	condition: number[];
	hasBorder: boolean[];
	isGaugeNode: boolean[];
	/** the least that a metre as the crow flies costs by any move, in units: what a search may count on for the rest of the way */
	leastPerMetre: number;
};

export type Weights = Record<Part, number>;

/** The straight lines by which ways that lead astray are told: metres from each node to the start, and to the goal. */
export type Astray = { fromStart: (node: number) => number; toGoal: (node: number) => number };

const CHANGE = COST.change * UNITS;
const UNTRACED = COST.untraced * UNITS;
const BORDER = COST.border * UNITS;
const GAUGE = COST.gauge * UNITS;

export function graphOf(network: Network): Graph {
	const nodes = new Map(network.nodes.map(({ id }, index) => [id, index]));
	const points = network.nodes.map(({ lngLat }) => lngLat);
	const moves = movesOf(network);
	const numberOf = (id: string) => nodes.get(id) ?? 0;
	const to = moves.map((move) => numberOf(move.to));
	const known = new Map<string, number>();
	const state = moves.map(({ edge, to: id, end }) => {
		const key = `${id} ${edge.mode ?? ''} ${end}`;
		const found = known.get(key) ?? known.size;
		known.set(key, found);
		return found;
	});
	const leaving: number[][] = points.map(() => []);
	for (const [index, move] of moves.entries()) leaving[numberOf(move.from)]?.push(index);
	const distance = moves.map(({ edge }) => distanceUnits(edge.length_km, edge.mode));
	const least = moves.reduce((known, move, index) => {
		const [from, end] = [points[numberOf(move.from)], points[to[index] ?? 0]];
		const metres = from && end ? metresBetween(from, end) : 0;
		const cost = (distance[index] ?? 0) + (move.edge.type === 'transfer' ? CHANGE + UNTRACED : 0);
		return metres > 0 ? Math.min(known, cost / metres) : known;
	}, Infinity);
	return {
		nodes,
		hubs: new Map(network.nodes.map(({ id, hub }) => [id, hub])),
		airports: new Set(network.nodes.flatMap(({ id, kind }) => (kind === 'airport' ? [id] : []))),
		points,
		moves,
		leaving,
		to,
		state,
		states: known.size,
		distance,
		condition: moves.map(({ edge }) => (edge.status ? COST.state[edge.status] * UNITS : 0)),
		hasBorder: moves.map(({ edge, start, end }) => start !== end && isLandMode(edge.mode)),
		isGaugeNode: network.nodes.map(({ gauge_break }) => gauge_break !== null),
		// a breath less, since metres are not whole numbers
		leastPerMetre: Math.min(1, least) * 0.999999
	};
}

/**
 * What a move adds to the cost of a path.
 * @param before the move before it, -1 where the path begins
 */
export function stepCost(graph: Graph, before: number, index: number, by: Weights, astray: Astray): number {
	const { edge, start, from } = graph.moves[index] as Move;
	const previous = before < 0 ? null : (graph.moves[before] as Move);
	const node = graph.nodes.get(from) as number;
	let cost =
		by.distance * (graph.distance[index] as number) +
		by.state * (graph.condition[index] as number) +
		by.away * awayUnits(node, graph.to[index] as number, astray);
	if (edge.type === 'transfer') cost += by.changes * CHANGE + by.untraced * UNTRACED;
	else if (previous?.edge.type === 'leg' && previous.edge.mode !== edge.mode) cost += by.changes * CHANGE;
	if (graph.hasBorder[index]) cost += by.borders * BORDER;
	if (previous && previous.end !== start) cost += by.borders * BORDER;
	if (edge.mode === 'rail' && previous?.edge.mode === 'rail' && graph.isGaugeNode[node]) {
		cost += by.gauges * GAUGE;
	}
	return cost;
}

function awayUnits(from: number, to: number, { fromStart, toGoal }: Astray): number {
	const fromGoal = Math.max(0, toGoal(to) - toGoal(from));
	const backToStart = Math.max(0, fromStart(from) - fromStart(to));
	return Math.round((COST.away * UNITS * (fromGoal + backToStart)) / 1000);
}

/** The straight lines for a question. */
export function astrayOf({ points }: Graph, start: LngLat, goal: LngLat): Astray {
	return { fromStart: measuring(points, start), toGoal: measuring(points, goal) };
}

/** Each distance is measured once, and only where a search comes by. */
function measuring(points: readonly LngLat[], centre: LngLat): (node: number) => number {
	const known = new Float64Array(points.length).fill(NaN);
	return (node) => {
		const found = known[node] as number;
		if (!Number.isNaN(found)) return found;
		return (known[node] = metresBetween(points[node] as LngLat, centre));
	};
}

/** A chain of moves by the parts of its cost. */
export function partsOf(graph: Graph, chain: readonly number[], astray: Astray): Parts {
	const parts = noParts();
	for (const part of PARTS) {
		const alone = { ...noParts(), [part]: 1 };
		for (const [at, index] of chain.entries()) {
			parts[part] += stepCost(graph, chain[at - 1] ?? -1, index, alone, astray);
		}
	}
	return parts;
}
