import { expect, test } from 'vitest';
import type { Network, NetworkEdge, NetworkNode } from '../../../geo';
import { FREIGHT_MODES, OPEN_STATUSES } from './modes';
import { plan, type Plan } from './plan';

function node(id: string, extra: Partial<NetworkNode> = {}): NetworkNode {
	return {
		id,
		name: id,
		name_zh: id,
		aliases: [],
		aliases_zh: [],
		kind: 'city',
		countries: ['CN'],
		hub: null,
		site: null,
		gauge_break: null,
		lngLat: [100, 20],
		url: `/nodes/${id}/`,
		...extra
	};
}

function leg(from: string, to: string, lengthKm: number, extra: Partial<NetworkEdge> = {}): NetworkEdge {
	return {
		id: `${from}-${to}`,
		type: 'leg',
		from,
		to,
		hub: null,
		mode: 'rail',
		status: 'operating',
		alignment: 'schematic',
		length_km: lengthKm,
		published_km: null,
		countries: ['CN', 'CN'],
		line: null,
		line_zh: null,
		bbox: null,
		source_ids: [],
		routes: [],
		...extra
	};
}

function transfer(from: string, to: string): NetworkEdge {
	const none = { mode: null, status: null, alignment: null, length_km: null };
	return { ...leg(from, to, 0), id: `${from}--${to}`, type: 'transfer', hub: 'h', ...none };
}

const networkOf = (nodes: NetworkNode[], items: NetworkEdge[]): Network => {
	return { schema_version: 1, items, nodes, hubs: [] };
};
const freight = { modes: FREIGHT_MODES, statuses: OPEN_STATUSES };

function pathsOf(found: Plan) {
	if (found.kind !== 'paths') throw new Error(`found ${found.kind}, wanted paths`);
	return found.paths;
}

test('one path that is best by everything is given once', () => {
	const network = networkOf([node('a'), node('b'), node('c')], [leg('a', 'b', 10.1), leg('c', 'b', 5.2)]);
	const [path, ...others] = pathsOf(plan(network, { from: 'a', to: 'c', ...freight }));
	expect(others).toEqual([]);
	expect(path).toMatchObject({
		best: ['length', 'transfers', 'crossings'],
		lengthKm: 15.3,
		transfers: 0,
		untraced: 0,
		crossings: 0
	});
	expect(path?.steps.map(({ id, from, to, isReverse }) => [id, from, to, isReverse])).toEqual([
		['a-b', 'a', 'b', false],
		['c-b', 'b', 'c', true]
	]);
});

test('the shortest, the one with fewest transfers and the one with fewest borders are three paths', () => {
	const nodes = ['a', 'b', 'c', 'z'].map((id) => node(id));
	nodes.push(...['l', 'm'].map((id) => node(id, { countries: ['LA'] })));
	const network = networkOf(nodes, [
		// 30 km by rail and road through Laos
		leg('a', 'l', 15, { countries: ['CN', 'LA'] }),
		leg('l', 'z', 15, { mode: 'road', countries: ['LA', 'CN'] }),
		// 40 km by rail through Laos
		leg('a', 'm', 20, { countries: ['CN', 'LA'] }),
		leg('m', 'z', 20, { countries: ['LA', 'CN'] }),
		// 60 km by rail and road at home
		leg('a', 'b', 30),
		leg('b', 'z', 30, { mode: 'road' })
	]);
	const paths = pathsOf(plan(network, { from: 'a', to: 'z', ...freight }));
	expect(
		paths.map(({ best, lengthKm, transfers, crossings }) => [best, lengthKm, transfers, crossings])
	).toEqual([
		[['length'], 30, 1, 2],
		[['transfers'], 40, 0, 2],
		[['crossings'], 60, 1, 0]
	]);
});

test('a path does not begin by the mode that is shortest where that costs a transfer later', () => {
	const nodes = ['a', 'b', 'c'].map((id) => node(id));
	const network = networkOf(nodes, [
		leg('a', 'b', 1, { id: 'short', mode: 'road' }),
		leg('a', 'b', 50, { id: 'long' }),
		leg('b', 'c', 10)
	]);
	const paths = pathsOf(plan(network, { from: 'a', to: 'c', ...freight }));
	expect(paths.map(({ steps, transfers }) => [steps[0]?.id, transfers])).toEqual([
		['short', 1],
		['long', 0]
	]);
});

test('a change inside a hub is one transfer of unknown length, and the mode may change with it', () => {
	const nodes = [node('a'), node('h1', { hub: 'h' }), node('h2', { hub: 'h' }), node('z')];
	const network = networkOf(nodes, [
		leg('a', 'h1', 10),
		transfer('h1', 'h2'),
		leg('h2', 'z', 5, { mode: 'sea' })
	]);
	const [path] = pathsOf(plan(network, { from: 'a', to: 'z', ...freight }));
	expect(path).toMatchObject({ lengthKm: 15, transfers: 1, untraced: 1 });
	expect(path?.steps.map(({ type, isTransfer, lengthKm }) => [type, isTransfer, lengthKm])).toEqual([
		['leg', false, 10],
		['transfer', true, null],
		['leg', false, 5]
	]);
});

test('a crossing that is a node counts once, and a ship crosses one as well', () => {
	const nodes = [node('t'), node('border', { countries: ['TH', 'MY'] }), node('m'), node('s')];
	const network = networkOf(nodes, [
		leg('t', 'border', 10, { countries: ['TH', 'TH'] }),
		leg('border', 'm', 10, { countries: ['MY', 'MY'] }),
		leg('m', 's', 10, { mode: 'sea', countries: ['MY', 'SG'] })
	]);
	const [path] = pathsOf(plan(network, { from: 's', to: 't', ...freight }));
	expect(path?.crossings).toBe(2);
});

test('a change of gauge is named where rail goes on as rail', () => {
	const nodes = [node('a'), node('g', { gauge_break: [1435, 1000] }), node('b'), node('c')];
	const network = networkOf(nodes, [leg('a', 'g', 1), leg('g', 'b', 1), leg('g', 'c', 1, { mode: 'road' })]);
	const breaks = (to: string) => pathsOf(plan(network, { from: 'a', to, ...freight }))[0]?.gaugeBreaks;
	expect(breaks('b')).toEqual(['g']);
	expect(breaks('c')).toEqual([]);
});

test('one node at both ends is no plan', () => {
	expect(plan(networkOf([node('a')], []), { from: 'a', to: 'a', ...freight })).toEqual({
		kind: 'same',
		node: 'a'
	});
});

test('an unknown node is named with those that look like it', () => {
	const network = networkOf([node('chongqing'), node('chengdu'), node('singapore')], []);
	expect(plan(network, { from: 'chongqin', to: 'xx', ...freight })).toEqual({
		kind: 'unknown',
		ends: [
			{ end: 'from', id: 'chongqin', like: ['chongqing', 'chengdu'] },
			{ end: 'to', id: 'xx', like: [] }
		]
	});
});

test('where nothing joins the two, it says what would have to be allowed and which ends are near', () => {
	const nodes = [
		node('a', { lngLat: [100, 20] }),
		node('b', { lngLat: [101, 20] }),
		node('y', { lngLat: [108, 20] }),
		node('z', { lngLat: [110, 20] })
	];
	const network = networkOf(nodes, [
		leg('a', 'b', 100),
		leg('b', 'y', 900, { status: 'planned' }),
		leg('b', 'y', 950, { id: 'flight', mode: 'air', status: 'planned' }),
		leg('y', 'z', 200)
	]);
	const found = plan(network, { from: 'a', to: 'z', ...freight });
	expect(found).toMatchObject({
		kind: 'none',
		alternative: {
			allowing: { modes: [], statuses: ['planned'] },
			nearest: [
				{ end: 'from', node: 'y' },
				{ end: 'to', node: 'b' }
			]
		}
	});
	if (found.kind !== 'none' || !found.alternative.allowing) throw new Error('wanted an alternative');
	const { allowing } = found.alternative;
	const wider = { modes: freight.modes, statuses: [...freight.statuses, ...allowing.statuses] };
	expect(pathsOf(plan(network, { from: 'a', to: 'z', ...wider }))[0]?.lengthKm).toBe(1200);
});

test('a node that nothing reaches has no alternative mode, only near ends', () => {
	const network = networkOf([node('a'), node('b'), node('lone')], [leg('a', 'b', 1)]);
	expect(plan(network, { from: 'a', to: 'lone', ...freight })).toEqual({
		kind: 'none',
		alternative: { allowing: null, nearest: [{ end: 'to', node: 'b', km: 0 }] }
	});
});
