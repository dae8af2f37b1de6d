import { expect, test } from 'vitest';
import { buildAtlas } from '../../geo/atlas/atlas';
import { checkAll } from '../../geo/check/run';
import { drawLegs } from '../../geo/draw/draw';
import { networkOf, type NetworkEdge } from '../../geo/atlas/network';
import { MODES, STATUSES } from '../../src/lib/plan/modes';
import { plan, plannerOf, type Plan } from '../../src/lib/plan/plan';
import type { PlannedPath } from '../../src/lib/plan/path';
import { RECORDS } from '../mutations/world';

const { records } = checkAll(RECORDS);
const network = networkOf(records, buildAtlas(records, drawLegs(records)));
const ids = network.nodes.map(({ id }) => id);
const everything = { modes: MODES, statuses: STATUSES };
const planBetween = plannerOf(network, everything);
const LAND = ['rail', 'road', 'river'];

/** The best path by one criterion. */
function best(from: string, to: string, criterion: PlannedPath['best'][number]): PlannedPath | undefined {
	const found = planBetween(from, to);
	return found.kind === 'paths' ? found.paths.find((path) => path.best.includes(criterion)) : undefined;
}

/** Both directions of every edge. */
const ways = network.items.flatMap((edge) => {
	const [start, end] = edge.countries;
	return [
		{ edge, from: edge.from, to: edge.to, start, end },
		{ edge, from: edge.to, to: edge.from, start: end, end: start }
	];
});
type Way = (typeof ways)[number];
const leaving = new Map(ids.map((id) => [id, ways.filter(({ from }) => from === id)]));

/** Shortest lengths in tenths of a kilometre between all nodes, by Floyd and Warshall. */
function shortestLengths(): Map<string, Map<string, number>> {
	const lengths = new Map(ids.map((id) => [id, new Map([[id, 0]])]));
	const at = (one: string, other: string) => lengths.get(one)?.get(other) ?? Infinity;
	for (const { edge, from, to } of ways) {
		const tenths = Math.round((edge.length_km ?? 0) * 10);
		lengths.get(from)?.set(to, Math.min(at(from, to), tenths));
	}
	for (const by of ids) {
		for (const from of ids) {
			for (const to of ids) {
				const tenths = at(from, by) + at(by, to);
				if (tenths < at(from, to)) lengths.get(from)?.set(to, tenths);
			}
		}
	}
	return lengths;
}

/** Fewest counts from one node to each, by Bellman and Ford over nodes with what is known of the way there. */
function fewest(
	source: string,
	keyOf: (way: Way) => string,
	costOf: (known: string, way: Way) => number
): (node: string) => number {
	const costs = new Map([[`${source} `, 0]]);
	for (let isChanged = true; isChanged;) {
		isChanged = false;
		for (const [state, cost] of [...costs]) {
			const [node = '', known = ''] = state.split(' ');
			for (const way of leaving.get(node) ?? []) {
				const next = `${way.to} ${keyOf(way)}`;
				const total = cost + costOf(known, way);
				if (total >= (costs.get(next) ?? Infinity)) continue;
				costs.set(next, total);
				isChanged = true;
			}
		}
	}
	return (node) =>
		Math.min(...[...costs].filter(([state]) => state.startsWith(`${node} `)).map(([, cost]) => cost));
}

const transfersFrom = (source: string) =>
	fewest(
		source,
		({ edge }) => edge.mode ?? '',
		(mode, { edge }) => (edge.type === 'transfer' || (mode !== '' && mode !== edge.mode) ? 1 : 0)
	);
const crossingsFrom = (source: string) =>
	fewest(
		source,
		({ end }) => end,
		(country, { edge, start, end }) =>
			(country !== '' && country !== start ? 1 : 0) +
			(start !== end && LAND.includes(edge.mode ?? '') ? 1 : 0)
	);

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
const lengths = shortestLengths();

test('shortest paths are as long as those of Floyd and Warshall on 200 random pairs', () => {
	for (const [from, to] of pairs) {
		const wanted = lengths.get(from)?.get(to);
		const found = best(from, to, 'length');
		expect(found && Math.round(found.lengthKm * 10), `${from} to ${to}`).toBe(wanted);
	}
});

test('transfers and crossings are as few as those of Bellman and Ford on the same pairs', () => {
	for (const [from, to] of pairs) {
		const [transfers, crossings] = [transfersFrom(from)(to), crossingsFrom(from)(to)];
		expect(best(from, to, 'transfers')?.transfers ?? Infinity, `${from} to ${to}`).toBe(transfers);
		expect(best(from, to, 'crossings')?.crossings ?? Infinity, `${from} to ${to}`).toBe(crossings);
	}
});

test('there is a plan between every two connected nodes, in both directions, that hangs together', () => {
	for (const from of ids) {
		for (const to of ids.filter((id) => id !== from)) {
			const found = planBetween(from, to);
			expect(found.kind, `${from} to ${to}`).toBe(lengths.get(from)?.has(to) ? 'paths' : 'none');
			if (found.kind !== 'paths') continue;
			for (const { steps } of found.paths) {
				expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([from, to]);
				for (const [index, step] of steps.entries()) {
					if (index > 0) expect(step.from).toBe(steps[index - 1]?.to);
				}
			}
		}
	}
});

test('the same question gets the same answer, and the order of the file does not make a path better', () => {
	const turned = { ...network, items: network.items.toReversed(), nodes: network.nodes.toReversed() };
	for (const [from, to] of pairs.slice(0, 40)) {
		const query = { from, to, ...everything };
		const [one, again, other] = [plan(network, query), plan(network, query), plan(turned, query)];
		expect(again).toEqual(one);
		expect(totals(other)).toEqual(totals(one));
	}
});

function totals(found: Plan): number[][] {
	if (found.kind !== 'paths') return [];
	return found.paths.map(({ lengthKm, transfers, crossings }) => [lengthKm, transfers, crossings]);
}

test('goods change between the stations of Chongqing by a way that is not traced', () => {
	const path = best('chongqing-yuzui', 'singapore-port', 'length');
	expect(path?.steps[0]).toMatchObject({
		type: 'transfer',
		from: 'chongqing-yuzui',
		isTransfer: true,
		lengthKm: null
	});
	expect(path?.untraced).toBeGreaterThan(0);
});

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
