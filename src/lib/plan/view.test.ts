import { expect, test } from 'vitest';
import type { Network, NetworkEdge, NetworkNode } from '../../../geo';
import { FREIGHT_MODES, OPEN_STATUSES } from './modes';
import { plannerOf } from './plan';
import { drawnLeg, namedWays, pathMap, pathView, type PathView, type PlanRoute } from './view';

function node(id: string, lng: number, extra: Partial<NetworkNode> = {}): NetworkNode {
	const names = { name: `Station ${id}`, name_zh: `${id}站` };
	const none = { aliases: [], aliases_zh: [], codes: {}, hub: null, site: null, gauge_break: null };
	return {
		id,
		...names,
		...none,
		kind: 'rail-station',
		countries: ['CN'],
		lngLat: [lng, 20],
		url: `/nodes/${id}/`,
		...extra
	};
}

function leg(from: string, to: string, lng: number, extra: Partial<NetworkEdge> = {}): NetworkEdge {
	return {
		id: `${from}-${to}`,
		type: 'leg',
		from,
		to,
		hub: null,
		mode: 'rail',
		status: 'operating',
		alignment: 'schematic',
		length_km: 100,
		published_km: null,
		countries: ['CN', 'CN'],
		line: 'Line',
		line_zh: '线',
		bbox: [lng, 20, lng + 1, 20],
		source_ids: [],
		routes: [],
		...extra
	};
}

function change(from: string, to: string, hub: string): NetworkEdge {
	const none = {
		mode: null,
		status: null,
		alignment: null,
		length_km: null,
		bbox: null,
		line: null,
		line_zh: null
	};
	return { ...leg(from, to, 0), id: `${from}--${to}`, type: 'transfer', hub, ...none };
}

const hub = (id: string): Network['hubs'][number] => ({
	id,
	name: `Place ${id}`,
	name_zh: `${id}地`,
	name_zh_status: 'common',
	aliases: [],
	aliases_zh: [],
	city: null
});

// g1 and g2 lie in the hub g, h1 and h2 in h; a border crossing is between them
const network: Network = {
	schema_version: 1,
	hubs: [hub('g'), hub('h')],
	nodes: [
		node('g1', 100, { hub: 'g' }),
		node('g2', 100.1, { hub: 'g' }),
		node('x', 101, { kind: 'border-crossing' }),
		node('h1', 102, { hub: 'h', countries: ['LA'] }),
		node('h2', 102.1, { hub: 'h', countries: ['LA'] })
	],
	items: [
		change('g1', 'g2', 'g'),
		leg('g2', 'x', 100.1),
		leg('x', 'h1', 101, { mode: 'road', countries: ['CN', 'LA'] }),
		change('h1', 'h2', 'h')
	]
};

function viewOf(from: string, to: string, routes: PlanRoute[] = []): PathView {
	const query = { from, to, modes: FREIGHT_MODES, statuses: OPEN_STATUSES, path: 1, leg: null, at: 0 };
	const ways = namedWays({ routes, services: [] });
	const [path] = plannerOf(network, ways)({ ...query, from, to }).answers;
	if (!path) throw new Error('found no answer, wanted one');
	const codes = { mode: [], status: [], alignment: [], country: [{ id: 'LA', label: 'Laos' }] };
	return pathView(network, path, { routes, services: [], codes, language: 'en', query });
}

test('a change inside a hub stands before the first leg, and after the last', () => {
	const { legs, changes, from, to } = viewOf('g1', 'h2');
	expect(changes).toMatchObject([
		{ before: 1, hub: 'Place g', from: { name: 'Station g1' }, to: { name: 'Station g2' } },
		{ before: 3, hub: 'Place h', from: { name: 'Station h1' }, to: { name: 'Station h2' } }
	]);
	expect(legs.map(({ n, url }) => [n, url])).toEqual([
		[1, '/plan/?from=g1&to=h2&leg=1'],
		[2, '/plan/?from=g1&to=h2&leg=2']
	]);
	expect([from.name, to.name]).toEqual(['Station g1', 'Station h2']);
});

test('a path inside one hub is a change without any leg, and has its place on the map', () => {
	const view = viewOf('g1', 'g2');
	expect(view.legs).toEqual([]);
	expect(view.changes).toMatchObject([
		{ before: 1, from: { name: 'Station g1' }, to: { name: 'Station g2' } }
	]);
	const [west, , east] = pathMap(view, null).bbox;
	expect(west).toBeLessThan(100);
	expect(east).toBeGreaterThan(100.1);
});

test('a change of mode and a border are marked where the leg begins, and the crossing is a gate', () => {
	const [first, second] = viewOf('g2', 'h1').legs;
	expect(first).toMatchObject({ marks: null, gates: { from: false, to: true } });
	expect(second?.marks).toEqual({ isTransfer: true, hasGaugeBreak: false, borders: ['CN – Laos'] });
});

test('the map of a leg that is followed is the box of that leg', () => {
	const view = viewOf('g2', 'h1');
	const [west, , east] = pathMap(view, 2).bbox;
	expect([west > 100.5, east > 102, east < 102.5]).toEqual([true, true, true]);
	expect(pathMap(view, 2).selection).toEqual({ kind: 'way', of: 'path', way: view.way, followed: 2 });
});

function route(id: string, ...moves: string[]): PlanRoute {
	const end = { name: id, other: id, url: `/nodes/${id}/` };
	return {
		id,
		name: id,
		other: id,
		url: `/routes/${id}/`,
		from: end,
		to: end,
		modes: [],
		lengthKm: 1,
		moves
	};
}

const steps = (...keys: string[]) =>
	keys.map((key) => ({ id: key.slice(0, -1), isReverse: key.endsWith('<') }));
const routes = [route('short', 'b>'), route('long', 'a>', 'b>', 'c<'), route('other', 'c>', 'd>')];

test('a leg is drawn by the route that shares most with the path', () => {
	const path = steps('a>', 'b>', 'd>');
	expect(path.map((step) => drawnLeg(routes, path, step).feature)).toEqual(['long-1', 'long-2', 'other-2']);
	expect(drawnLeg(routes, steps('x>'), { id: 'x', isReverse: false }).feature).toBe('');
});

test('a leg that the route takes the other way round is drawn by it, turned', () => {
	const path = steps('a>', 'b<', 'c<');
	expect(path.map((step) => drawnLeg(routes, path, step))).toEqual([
		{ leg: 'a', feature: 'long-1', isTurned: false },
		{ leg: 'b', feature: 'long-2', isTurned: true },
		{ leg: 'c', feature: 'long-3', isTurned: false }
	]);
});

test('a path that is part of a route is followed on it from where it joins; against it the route as a whole is named', () => {
	const way = route('way', 'g2-x>', 'x-h1>');
	expect(viewOf('x', 'h1', [way]).named).toMatchObject([
		{ as: { id: 'way', isWhole: false }, name: 'way', n: 2 }
	]);
	expect(viewOf('g2', 'h1', [way]).named).toMatchObject([{ as: { isWhole: true, isReturn: false }, n: 1 }]);
	expect(viewOf('h1', 'g2', [way]).named).toMatchObject([{ as: { isWhole: true, isReturn: true }, n: null }]);
});
