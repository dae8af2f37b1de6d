import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { networkOf, type NetworkEdge } from '../../geo/atlas/network';
import { groupBy } from '../../geo/shared/group-by';
import { metresBetween } from '../../geo/shared/sphere';
import { COST, costOf, dominates } from '../../src/lib/plan/cost';
import { astrayOf, graphOf, partsOf } from '../../src/lib/plan/graph';
import { FREIGHT_MODES, MODES, OPEN_STATUSES, STATUSES } from '../../src/lib/plan/modes';
import { waysOf } from '../../src/lib/plan/named';
import { plannerOf } from '../../src/lib/plan/plan';
import { searchIn } from '../../src/lib/plan/search';
import { RECORDS } from '../mutations/world';
import { PAIRS } from './plan-pairs';

const { records } = checkAll(RECORDS);
const atlas = buildAtlas(records, drawLegs(records));
const network = networkOf(records, atlas);
const ids = network.nodes.map(({ id }) => id);
const plan = plannerOf(network, waysOf(atlas));
const asked = { modes: FREIGHT_MODES, statuses: OPEN_STATUSES };
const everything = { modes: MODES, statuses: STATUSES };
const LAND = ['rail', 'road', 'river'];

/** Both directions of every edge, by the node that they leave. */
const ways = network.items.flatMap((edge) => {
	const [start, end] = edge.countries;
	return [
		{ edge, from: edge.from, to: edge.to, start, end },
		{ edge, from: edge.to, to: edge.from, start: end, end: start }
	];
});
type Way = (typeof ways)[number];
const leaving = groupBy(ways, ({ from }) => from);
const places = new Map(network.nodes.map(({ id, lngLat }) => [id, lngLat]));
const gauges = new Set(network.nodes.filter(({ gauge_break }) => gauge_break).map(({ id }) => id));

/** The table of costs read anew: what one way adds after another, in hundredths of a kilometre of rail. */
function added(before: Way | null, way: Way, [start, goal]: [string, string]): number {
	const { edge, from, to } = way;
	const [last, next] = [before?.edge, edge.mode];
	const apart = (one: string, other: string) =>
		metresBetween(places.get(one) ?? [0, 0], places.get(other) ?? [0, 0]);
	const astray =
		Math.max(0, apart(to, goal) - apart(from, goal)) + Math.max(0, apart(from, start) - apart(to, start));
	const borders =
		Number(before !== null && before.end !== way.start) +
		Number(way.start !== way.end && LAND.includes(next ?? ''));
	const isChange = next === null || (last?.mode && last.mode !== next);
	return (
		(next === null ? 0 : Math.round((edge.length_km ?? 0) * 10) * Math.round(10 * COST.km[next])) +
		Math.round((COST.away * astray) / 10) +
		100 * (isChange ? COST.change : 0) +
		100 * (next === null ? COST.untraced : 0) +
		100 * (borders * COST.border) +
		100 * (next === 'rail' && last?.mode === 'rail' && gauges.has(from) ? COST.gauge : 0) +
		100 * (edge.status ? COST.state[edge.status] : 0)
	);
}

/** The least cost between two nodes by Dijkstra's search, over nodes with the mode and the country of the way there. */
function leastCost(start: string, goal: string): number | null {
	const open = new Map<string, { way: Way | null; node: string; cost: number }>([
		['', { way: null, node: start, cost: 0 }]
	]);
	const done = new Set<string>();
	while (open.size > 0) {
		const [key, { way: before, node, cost }] = [...open].reduce((one, other) =>
			other[1].cost < one[1].cost ? other : one
		);
		if (node === goal) return cost;
		open.delete(key);
		done.add(key);
		for (const way of leaving.get(node) ?? []) {
			if (before && before.edge.type === 'transfer' && way.edge.type === 'transfer') continue;
			const next = [way.to, way.edge.mode, way.end].join(' ');
			const total = cost + added(before, way, [start, goal]);
			if (!done.has(next) && total < (open.get(next)?.cost ?? Infinity))
				open.set(next, { way, node: way.to, cost: total });
		}
	}
	return null;
}

/** Numbers from a fixed seed (mulberry32), so that every run asks the same pairs. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function randomPairs(count: number): [string, string][] {
	const random = randomNumbers(4);
	const pick = () => ids[Math.floor(random() * ids.length)] ?? '';
	return Array.from({ length: count }, () => [pick(), pick()]);
}

const pairs = randomPairs(200).filter(([from, to]) => from !== to);

test('the cheapest path costs what an independent search finds, on 200 random pairs', () => {
	const graph = graphOf(network);
	for (const [from, to] of pairs) {
		const [start, goal] = [places.get(from), places.get(to)];
		if (!start || !goal) throw new Error(`${from}, ${to}: found no place`);
		const astray = astrayOf(graph, start, goal);
		const chain = searchIn(graph, {
			starts: new Set([graph.nodes.get(from) ?? -1]),
			goals: new Set([graph.nodes.get(to) ?? -1]),
			astray,
			criterion: 'cost',
			surcharge: () => 0
		});
		expect(chain && costOf(partsOf(graph, chain, astray)), `${from} to ${to}`).toBe(leastCost(from, to));
	}
});

test('no computed path among the answers is dominated, on the same pairs, by what runs and by all there is', () => {
	let computed = 0;
	for (const [from, to] of pairs) {
		for (const allowed of [asked, everything]) {
			const { answers } = plan({ from, to, ...allowed });
			for (const answer of answers.filter(({ named }) => named.length === 0)) {
				computed += 1;
				const better = answers.filter((other) => dominates(other.parts, answer.parts));
				expect(
					better.map(({ id }) => id),
					`${from} to ${to}: ${answer.id}`
				).toEqual([]);
			}
		}
	}
	expect(computed).toBeGreaterThan(100);
});

test('every answer hangs together, is there once, and leads from one place to the other', () => {
	const hubs = new Map(network.nodes.map(({ id, hub }) => [id, hub ?? id]));
	for (const [from, to] of pairs) {
		const { notes, answers } = plan({ from, to, ...asked });
		expect(answers.length, `${from} to ${to}`).toBeGreaterThan(0);
		expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
		const isMoved = notes.some(({ kind }) => kind === 'nearest');
		for (const { steps } of answers) {
			const ends = [steps[0]?.from ?? '', steps.at(-1)?.to ?? ''].map((id) => hubs.get(id));
			if (!isMoved) expect(ends).toEqual([hubs.get(from), hubs.get(to)]);
			for (const [index, step] of steps.entries()) {
				if (index > 0) expect(step.from).toBe(steps[index - 1]?.to);
			}
		}
	}
});

test('the same question gets the same answer, and the order of the file does not make a path better', () => {
	const turned = plannerOf({ ...network, items: network.items.toReversed() }, waysOf(atlas));
	for (const [from, to] of pairs.slice(0, 40)) {
		const query = { from, to, ...asked };
		expect(plan(query)).toEqual(plan(query));
		expect(turned(query).answers.map(({ cost }) => cost)).toEqual(
			plan(query).answers.map(({ cost }) => cost)
		);
	}
});

test.each(waysOf(atlas))(
	'$kind $id is among the answers for its own ends, both ways',
	({ kind, id, moves }) => {
		const legs = moves.flatMap(
			(key) => network.items.find((edge) => `${edge.id}>` === key || `${edge.id}<` === key) ?? []
		);
		const [first, last] = [legs[0], legs.at(-1)];
		const start = moves[0]?.endsWith('>') ? first?.from : first?.to;
		const end = moves.at(-1)?.endsWith('>') ? last?.to : last?.from;
		if (!start || !end) throw new Error(`${id}: found no ends`);
		const isOpen = kind === 'service';
		const query = { modes: isOpen ? FREIGHT_MODES : MODES, statuses: OPEN_STATUSES };
		for (const [from, to] of [
			[start, end],
			[end, start]
		] as const) {
			const named = plan({ from, to, ...query }).answers.flatMap((answer) => answer.named);
			expect(named.filter((as) => as.id === id && as.isWhole)).toHaveLength(1);
		}
	}
);

test.each(PAIRS)(
	'$from → $to: $why',
	({ from, to, modes = FREIGHT_MODES, first, also = [], passes = [], never = [], notes = [] }) => {
		const found = plan({ from, to, modes, statuses: OPEN_STATUSES });
		const told = found.answers.map(({ steps, named }) => ({
			names: named.map(({ id }) => id),
			modes: [...new Set(steps.flatMap(({ mode }) => mode ?? []))].join(' '),
			nodes: [steps[0]?.from ?? '', ...steps.map((step) => step.to)]
		}));
		const [best] = told;
		expect([...(best?.names ?? []), best?.modes]).toContain(first);
		expect(best?.nodes).toEqual(expect.arrayContaining(passes));
		for (const name of also) expect(told.flatMap(({ names }) => names)).toContain(name);
		for (const node of never) expect(told.flatMap(({ nodes }) => nodes)).not.toContain(node);
		expect(found.notes.map(({ kind }) => kind)).toEqual(notes);
		// more than four only where more services and routes join the very ends
		const own = found.answers.filter(({ named }) => named.some(({ isWhole }) => isWhole));
		expect(told.length).toBeLessThanOrEqual(Math.max(4, own.length + 1));
	}
);

test('a transfer joins two nodes of one hub that no leg joins', () => {
	const joined = (one: NetworkEdge) => [one.from, one.to].sort().join(' ');
	const legs = new Set(network.items.filter(({ type }) => type === 'leg').map(joined));
	const hubs = new Map(network.nodes.map(({ id, hub }) => [id, hub]));
	const transfers = network.items.filter(({ type }) => type === 'transfer');
	expect(transfers.length).toBeGreaterThan(0);
	for (const edge of transfers) {
		expect(edge.hub).toBe(hubs.get(edge.from));
		expect(edge.hub).toBe(hubs.get(edge.to));
		expect(legs).not.toContain(joined(edge));
	}
	expect(new Set(transfers.map(joined)).size).toBe(transfers.length);
});
