import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { buildAtlas } from '../../geo/atlas/atlas';
import { networkOf, type Network, type NetworkEdge, type NetworkNode } from '../../geo/atlas/network';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { metresBetween } from '../../geo/shared/sphere';
import { noParts } from '../../src/lib/plan/cost';
import { astrayOf, graphOf, stepCost, type Graph } from '../../src/lib/plan/graph';
import { MODES, STATUSES } from '../../src/lib/plan/modes';
import { waysOf, type NamedWay } from '../../src/lib/plan/named';
import { plannerOf } from '../../src/lib/plan/plan';
import { searchIn } from '../../src/lib/plan/search';
import { RECORDS } from '../mutations/world';
import { median, medianInterval, randomNumbers } from './interval';
import { round, type Row } from './row';

const BLOCKS = 12;
/** Questions in each block. */
const PAIRS = 20;
const NODES = 5000;

/** A plan against one run of ngraph's A* over the same moves and the same costs, today's network and a large one. */
export function planRows(): Row[] {
	const { records } = checkAll(RECORDS);
	const atlas = buildAtlas(records, drawLegs(records));
	const today = networkOf(records, atlas);
	return [
		...rowsOf(today, waysOf(atlas), `today’s network of ${today.nodes.length} nodes`),
		...rowsOf(largeNetwork(NODES), [], `${NODES.toLocaleString('en')} nodes`)
	];
}

function rowsOf(network: Network, ways: NamedWay[], name: string): Row[] {
	const graph = graphOf(network);
	const everything = { modes: MODES, statuses: STATUSES };
	const plan = plannerOf(network, ways);
	const theirs = opponent(graph);
	const random = randomNumbers(15);
	const blocks = Array.from({ length: BLOCKS }, () => {
		const pairs = Array.from(
			{ length: PAIRS },
			() => [pick(network, random), pick(network, random)] as const
		);
		const each = (ask: (from: NetworkNode, to: NetworkNode) => unknown) =>
			timed(() => {
				for (const [from, to] of pairs) ask(from, to);
			});
		return {
			theirs: each(theirs),
			first: each((from, to) => first(graph, from, to)),
			all: each((from, to) => plan({ from: from.id, to: to.id, ...everything }))
		};
	});
	const row = (what: string, key: 'first' | 'all', target: number): Row => {
		const ratios = blocks.map((block) => block[key] / block.theirs);
		return {
			id: 15,
			name: `${what} ÷ one run of ngraph’s A*, ${name}`,
			ours: round(median(blocks.map((block) => block[key])) / PAIRS),
			opponent: round(median(blocks.map((block) => block.theirs)) / PAIRS),
			unit: 'ms',
			ratio: round(median(ratios)),
			upper: round(medianInterval(ratios)[1]),
			target
		};
	};
	return [row('first answer of a plan', 'first', 2), row('all answers of a plan', 'all', 6)];
}

function first(graph: Graph, from: NetworkNode, to: NetworkNode): number[] | null {
	return searchIn(graph, {
		starts: new Set([graph.nodes.get(from.id) ?? -1]),
		goals: new Set([graph.nodes.get(to.id) ?? -1]),
		astray: astrayOf(graph, from.lngLat, to.lngLat),
		criterion: 'cost',
		surcharge: () => 0
	});
}

/** The moves as vertices, since what a move costs depends on the one before; ends are vertices of their own. */
function opponent(graph: Graph): (from: NetworkNode, to: NetworkNode) => unknown {
	const weights = Object.fromEntries(Object.keys(noParts()).map((part) => [part, 1])) as ReturnType<
		typeof noParts
	>;
	const net = createGraph<number, { before: number; move: number }>();
	for (const id of graph.nodes.keys()) {
		net.addNode(`>${id}`, -1);
		net.addNode(`${id}>`, -1);
	}
	for (const [index, move] of graph.moves.entries()) {
		net.addNode(move.key, index);
		net.addLink(`>${move.from}`, move.key, { before: -1, move: index });
		net.addLink(move.key, `${move.to}>`, { before: index, move: -1 });
		for (const next of graph.leaving[graph.to[index] ?? -1] ?? []) {
			const following = graph.moves[next];
			if (!following || following.edge === move.edge) continue;
			net.addLink(move.key, following.key, { before: index, move: next });
		}
	}
	return (from, to) => {
		const astray = astrayOf(graph, from.lngLat, to.lngLat);
		const rest = ({ data }: { data: number }) =>
			data < 0 ? 0 : graph.leastPerMetre * astray.toGoal(graph.to[data] ?? 0);
		return aStar(net, {
			oriented: true,
			distance: (_from, _to, { data: { before, move } }) =>
				move < 0 ? 0 : stepCost(graph, before, move, weights, astray),
			heuristic: (node) => rest(node)
		}).find(`>${from.id}`, `${to.id}>`);
	};
}

/** Nodes at random over the region, each joined with its nearest three by legs of some mode, as sparse as the real one. */
function largeNetwork(count: number): Network {
	const random = randomNumbers(5000);
	const nodes = Array.from({ length: count }, (_, at): NetworkNode => {
		const id = `n${at}`;
		return {
			id,
			name: id,
			name_zh: id,
			aliases: [],
			aliases_zh: [],
			codes: {},
			kind: 'junction',
			countries: ['CN'],
			hub: null,
			site: null,
			gauge_break: null,
			lngLat: [90 + 35 * random(), 1 + 40 * random()],
			url: `/nodes/${id}/`
		};
	});
	const modes = ['rail', 'rail', 'road', 'sea', 'river'] as const;
	const items = new Map<string, NetworkEdge>();
	for (const node of nodes) {
		const near = nodes
			.map((other) => ({ other, metres: metresBetween(node.lngLat, other.lngLat) }))
			.sort((one, next) => one.metres - next.metres)
			.slice(1, 4);
		for (const { other, metres } of near) {
			const [from, to] = [node.id, other.id].sort() as [string, string];
			const id = `${from}-${to}`;
			items.set(id, {
				id,
				type: 'leg',
				from,
				to,
				hub: null,
				mode: modes[Math.floor(random() * modes.length)] ?? 'rail',
				status: 'operating',
				alignment: 'schematic',
				length_km: Math.round((metres / 1000) * (1 + 0.4 * random()) * 10) / 10 + 0.1,
				published_km: null,
				countries: ['CN', 'CN'],
				line: null,
				line_zh: null,
				bbox: null,
				source_ids: [],
				routes: []
			});
		}
	}
	return { schema_version: 1, items: [...items.values()], nodes, hubs: [] };
}

function pick({ nodes }: Network, random: () => number): NetworkNode {
	const node = nodes[Math.floor(random() * nodes.length)];
	if (!node) throw new Error('found no nodes, wanted some');
	return node;
}

function timed(act: () => unknown): number {
	const began = performance.now();
	act();
	return performance.now() - began;
}
