import { expect, test } from 'vitest';
import type { Network, NetworkEdge, NetworkNode } from '../../../geo';
import { COST } from './cost';
import { FREIGHT_MODES, OPEN_STATUSES } from './modes';
import type { NamedWay } from './named';
import { plannerOf, type Plan } from './plan';

function node(id: string, extra: Partial<NetworkNode> = {}): NetworkNode {
	return {
		id,
		name: id,
		name_zh: id,
		aliases: [],
		aliases_zh: [],
		codes: {},
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

const HUB: Omit<Network['hubs'][number], 'id'> = {
	name: 'Place',
	name_zh: '地',
	name_zh_status: 'common',
	aliases: [],
	aliases_zh: [],
	city: null
};

function plan(network: Network, from: string, to: string, ways: NamedWay[] = [], asked = freight): Plan {
	return plannerOf(network, ways)({ from, to, ...asked });
}

const edgesOf = ({ answers }: Plan) => answers.map(({ steps }) => steps.map(({ id }) => id).join(' '));
const notesOf = ({ notes }: Plan) => notes.map(({ kind }) => kind);
const at = (...lngLat: [number, number]) => ({ lngLat });

test('a path says what it adds up to, and in which direction each leg is taken', () => {
	const network = networkOf([node('a'), node('b'), node('c')], [leg('a', 'b', 10.1), leg('c', 'b', 5.2)]);
	const { notes, answers } = plan(network, 'a', 'c');
	expect(notes).toEqual([]);
	expect(answers).toHaveLength(1);
	expect(answers[0]).toMatchObject({ lengthKm: 15.3, transfers: 0, untraced: 0, crossings: 0, notOpen: 0 });
	expect(answers[0]?.cost).toBe(1530);
	expect(answers[0]?.steps.map(({ id, isReverse }) => [id, isReverse])).toEqual([
		['a-b', false],
		['c-b', true]
	]);
});

test('a change of mode costs more than the kilometres that it saves', () => {
	const network = networkOf(
		[node('a'), node('b'), node('c')],
		[leg('a', 'b', 1, { id: 'short', mode: 'road' }), leg('a', 'b', 50, { id: 'long' }), leg('b', 'c', 10)]
	);
	expect(edgesOf(plan(network, 'a', 'c'))[0]).toBe('long b-c');
});

test('a dominated path is no answer, one that is better in something is, and says in what', () => {
	const nodes = [node('a'), node('l', { countries: ['LA'] }), node('b'), node('z')];
	const network = networkOf(nodes, [
		leg('a', 'l', 300, { countries: ['CN', 'LA'] }),
		leg('l', 'z', 300, { countries: ['LA', 'CN'] }),
		leg('a', 'b', 450),
		leg('b', 'z', 450),
		leg('a', 'z', 950, { id: 'longer' })
	]);
	const { answers } = plan(network, 'a', 'z');
	expect(edgesOf({ notes: [], answers })).toEqual(['a-l l-z', 'a-b b-z']);
	expect(answers.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
		['cheapest', 'shortest', 'only'],
		['borders', 'only']
	]);
});

test('a change inside a hub is one change of unknown length, and costs as one that nobody traced', () => {
	const nodes = [node('a'), node('h1', { hub: 'h' }), node('h2', { hub: 'h' }), node('z')];
	const network = networkOf(nodes, [
		leg('a', 'h1', 10),
		transfer('h1', 'h2'),
		leg('h2', 'z', 5, { mode: 'sea' })
	]);
	const [path] = plan(network, 'a', 'z').answers;
	expect(path).toMatchObject({ lengthKm: 15, transfers: 1, untraced: 1 });
	expect(path?.cost).toBe(100 * (10 + 5 * COST.km.sea + COST.change + COST.untraced));
});

test('a city is all of its stations, a station is itself', () => {
	const nodes = [
		node('h', { hub: 'h' }),
		node('h1', { hub: 'h', kind: 'rail-station' }),
		node('h2', { hub: 'h', kind: 'seaport' }),
		node('z')
	];
	const network = networkOf(nodes, [
		transfer('h', 'h1'),
		transfer('h', 'h2'),
		transfer('h1', 'h2'),
		leg('h1', 'z', 10)
	]);
	expect(edgesOf(plan(network, 'h', 'z'))).toEqual(['h1-z']);
	expect(edgesOf(plan(network, 'h2', 'z'))).toEqual(['h1--h2 h1-z']);
	expect(edgesOf(plan(network, 'z', 'h'))).toEqual(['h1-z']);
});

test('a crossing that is a node counts once, and a ship crosses one as well', () => {
	const nodes = [node('t'), node('border', { countries: ['TH', 'MY'] }), node('m'), node('s')];
	const network = networkOf(nodes, [
		leg('t', 'border', 10, { countries: ['TH', 'TH'] }),
		leg('border', 'm', 10, { countries: ['MY', 'MY'] }),
		leg('m', 's', 10, { mode: 'sea', countries: ['MY', 'SG'] })
	]);
	const [path] = plan(network, 's', 't').answers;
	expect(path?.crossings).toBe(2);
	expect(path?.parts.borders).toBe(100 * COST.border);
	expect(path?.steps.map(({ borders }) => borders)).toEqual([[['SG', 'MY']], [], [['MY', 'TH']]]);
});

test('a change of gauge is named, and costs, where rail goes on as rail', () => {
	const nodes = [node('a'), node('g', { gauge_break: [1435, 1000] }), node('b'), node('c')];
	const network = networkOf(nodes, [leg('a', 'g', 1), leg('g', 'b', 1), leg('g', 'c', 1, { mode: 'road' })]);
	const first = (to: string) => plan(network, 'a', to).answers[0];
	expect([first('b')?.gaugeBreaks, first('b')?.parts.gauges]).toEqual([['g'], 100 * COST.gauge]);
	expect([first('c')?.gaugeBreaks, first('c')?.parts.gauges]).toEqual([[], 0]);
});

/** The goal lies in the south; what operates leads north and back. */
const round = networkOf(
	[node('a', at(100, 25)), node('north', at(100, 31)), node('z', at(100, 1)), node('s', at(100, 12))],
	[
		leg('a', 'north', 700),
		leg('north', 'z', 3400),
		leg('a', 's', 1500, { status: 'unknown' }),
		leg('s', 'z', 1300)
	]
);

test('a way that turns its back on the goal gives way to one whose state is not known, and that is said', () => {
	const found = plan(round, 'a', 'z');
	expect(edgesOf(found)).toEqual(['a-s s-z']);
	expect(found.notes).toEqual([{ kind: 'round', statuses: ['unknown'] }]);
	expect(found.answers[0]?.beyond).toEqual({ modes: [], statuses: ['unknown'] });
	expect(edgesOf(plan(round, 'z', 'a'))).toEqual(['s-z a-s']);
});

test('where nothing else joins the ends the long way is the answer, and says how long it is', () => {
	const items = round.items.filter(({ id }) => id !== 's-z');
	const found = plan({ ...round, items: items.map((edge) => ({ ...edge, length_km: 5000 })) }, 'a', 'z');
	expect(edgesOf(found)).toEqual(['a-north north-z']);
	expect(notesOf(found)).toEqual(['detour']);
});

test('too strict a filter is loosened by what may run before what is not built, and by no more than is needed', () => {
	const nodes = [node('a'), node('b'), node('z')];
	const network = networkOf(nodes, [
		leg('a', 'b', 10),
		leg('b', 'z', 10, { id: 'built', status: 'construction' }),
		leg('b', 'z', 900, { id: 'known', status: 'unknown' }),
		leg('a', 'z', 10, { id: 'flight', mode: 'air', status: 'unknown' })
	]);
	const found = plan(network, 'a', 'z');
	expect(found.notes).toEqual([{ kind: 'loosened', modes: [], statuses: ['unknown'] }]);
	expect(edgesOf(found)).toEqual(['a-b known']);
	const byRoad = plan(network, 'a', 'b', [], { modes: ['road'], statuses: OPEN_STATUSES });
	expect(byRoad.notes).toEqual([{ kind: 'loosened', modes: ['rail'], statuses: [] }]);
});

const route = { kind: 'route', isRunning: false } as const;
const service = { kind: 'service', isRunning: true } as const;

/** Two recorded routes and a service from a to z, and a path that is better than all of them. */
const named = networkOf(
	[node('a'), node('b'), node('c'), node('d'), node('z')],
	[
		leg('a', 'z', 100),
		leg('a', 'b', 200),
		leg('b', 'z', 200),
		leg('a', 'c', 900),
		leg('c', 'z', 900),
		leg('a', 'd', 4000),
		leg('d', 'z', 4000, { status: 'planned' })
	]
);
const WAYS: NamedWay[] = [
	{ ...route, id: 'far', moves: ['a-d>', 'd-z>'] },
	{ ...route, id: 'near', moves: ['a-b>', 'b-z>'] },
	{ ...service, id: 'train', moves: ['a-c>', 'c-z>'] }
];

test('services come first, then all else by cost; what has a name is never left out', () => {
	const found = plan(named, 'a', 'z', WAYS);
	expect(found.answers.map((answer) => answer.named[0]?.id ?? 'path')).toEqual([
		'train',
		'path',
		'near',
		'far'
	]);
	expect(found.answers.map(({ beyond }) => beyond.statuses)).toEqual([[], [], [], ['planned']]);
});

test('a service that is only reported, or ended, does not come first', () => {
	const reported = WAYS.map((way) => ({ ...way, isRunning: false }));
	const [first] = plan(named, 'a', 'z', reported).answers;
	expect(first?.named).toEqual([]);
});

test('a way whose legs meet in a hub goes through the change between its nodes', () => {
	const nodes = [
		node('a'),
		node('h1', { hub: 'h', kind: 'seaport' }),
		node('h2', { hub: 'h', kind: 'seaport' }),
		node('z')
	];
	const network = networkOf(nodes, [leg('a', 'h1', 10), transfer('h1', 'h2'), leg('h2', 'z', 5)]);
	const train: NamedWay = { ...service, id: 'train', moves: ['a-h1>', 'h2-z>'] };
	const [answer] = plan(network, 'a', 'z', [train]).answers;
	expect(answer?.named).toMatchObject([{ id: 'train', isWhole: true }]);
	expect(answer?.steps.map(({ id }) => id)).toEqual(['a-h1', 'h1--h2', 'h2-z']);
});

test('the other way round a service is known, and does not come first', () => {
	const found = plan(named, 'z', 'a', WAYS);
	expect(found.answers.map((answer) => answer.named[0]?.id ?? 'path')).toEqual([
		'path',
		'near',
		'train',
		'far'
	]);
	expect(found.answers[2]?.named).toEqual([{ ...service, id: 'train', isWhole: true, isReturn: true }]);
});

test('ends on a route are answered by that stretch of it', () => {
	const [first] = plan(named, 'b', 'z', WAYS).answers;
	expect(first?.named).toEqual([{ ...route, id: 'near', isWhole: false, isReturn: false }]);
});

test('a route of a mode that was not asked for is left out, a service only where modes were chosen', () => {
	const nodes = [node('a'), node('z')];
	const network = networkOf(nodes, [leg('a', 'z', 100), leg('a', 'z', 100, { id: 'flight', mode: 'air' })]);
	const flight = (kind: typeof route | typeof service): NamedWay[] => [
		{ ...kind, id: 'f', moves: ['flight>'] }
	];
	const rail = { modes: ['rail'], statuses: OPEN_STATUSES } as const;
	expect(edgesOf(plan(network, 'a', 'z', flight(route)))).toEqual(['a-z']);
	expect(edgesOf(plan(network, 'a', 'z', flight(service)))).toEqual(['a-z', 'flight']);
	expect(edgesOf(plannerOf(network, flight(service))({ from: 'a', to: 'z', ...rail }))).toEqual(['a-z']);
});

test('an airport asks for the flights that are recorded, and they come first', () => {
	const nodes = [
		node('a', { kind: 'airport' }),
		node('z', { kind: 'airport', ...at(102, 20) }),
		node('h', at(101, 20))
	];
	const network = networkOf(nodes, [
		leg('a', 'z', 210, { mode: 'air' }),
		leg('a', 'h', 110),
		leg('h', 'z', 110)
	]);
	const flight: NamedWay[] = [{ ...route, id: 'f', moves: ['a-z>'] }];
	expect(edgesOf(plan(network, 'a', 'z', flight))).toEqual(['a-z', 'a-h h-z']);
	expect(edgesOf(plan(network, 'h', 'z', flight))).toEqual(['h-z']);
});

test('one place at both ends is no plan: what is near it and joined with it is named', () => {
	const nodes = [node('a'), node('b', at(101, 20)), node('c', at(103, 20)), node('lone', at(100.1, 20))];
	const found = plan(networkOf(nodes, [leg('a', 'b', 1), leg('b', 'c', 1)]), 'a', 'a');
	expect(found).toMatchObject({
		answers: [],
		notes: [{ kind: 'same', node: 'a', near: [{ node: 'b' }, { node: 'c' }] }]
	});
});

test('two ends in one hub are told to be, and joined by the change between them', () => {
	const nodes = [node('h', { hub: 'h' }), node('h1', { hub: 'h', kind: 'rail-station' })];
	const found = plan(networkOf(nodes, [transfer('h', 'h1')]), 'h', 'h1');
	expect(found.notes).toEqual([{ kind: 'hub', hub: 'h' }]);
	expect(edgesOf(found)).toEqual(['h--h1']);
});

test('an unknown end is planned with the likest, and the others are offered', () => {
	const nodes = [node('chongqing-yuzui', { kind: 'rail-station' }), node('chongqing'), node('singapore')];
	const found = plan(networkOf(nodes, [leg('chongqing', 'singapore', 9)]), 'chongqin', 'xx');
	expect(found).toEqual({
		answers: [],
		notes: [
			{ kind: 'unknown', end: 'from', text: 'chongqin', used: 'chongqing', like: ['chongqing-yuzui'] },
			{ kind: 'unknown', end: 'to', text: 'xx', used: null, like: [] }
		]
	});
});

test('ends go by code, by name in either script, by the hub and by the site that a node is', () => {
	const nodes = [
		node('a', { name: 'Alpha Town', name_zh: '甲城', codes: { unlocode: 'CNAAA' }, site: 'alpha-site' }),
		node('z', { hub: 'place', kind: 'seaport' })
	];
	const hub = { ...HUB, id: 'place', city: 'metropolis' };
	const network = { ...networkOf(nodes, [leg('a', 'z', 9)]), hubs: [hub] };
	for (const [from, to] of [
		['CNAAA', 'place'],
		['alpha  TOWN', 'z'],
		['甲城', 'metropolis'],
		['alpha-site', 'place']
	] as const) {
		expect(edgesOf(plan(network, from, to)), `${from} to ${to}`).toEqual(['a-z']);
	}
});

test('a city off the network is planned with the node nearest to it', () => {
	const nodes = [node('a', at(100, 20)), node('z', at(120, 20)), node('bare', at(109, 20))];
	const network = networkOf(nodes, [leg('a', 'z', 2000)]);
	const city = { id: 'city', name: 'City', name_zh: '市', aliases: [], aliases_zh: [], ...at(110.1, 20) };
	const found = plannerOf(network, [], [city])({ from: 'a', to: 'city', ...freight });
	expect(found.notes).toMatchObject([{ kind: 'elsewhere', end: 'to', node: 'z', place: { id: 'city' } }]);
	expect(edgesOf(found)).toEqual(['a-z']);
});

test('where nothing in the network leads to an end, the nearest that it leads to stands in for it', () => {
	const nodes = [node('a'), node('b', at(101, 20)), node('lone', at(101.5, 20))];
	const found = plan(networkOf(nodes, [leg('a', 'b', 100)]), 'a', 'lone');
	expect(found.notes).toMatchObject([{ kind: 'nearest', end: 'to', text: 'lone', node: 'b' }]);
	expect(edgesOf(found)).toEqual(['a-b']);
});

test('where nothing leads anywhere there is no answer', () => {
	expect(plan(networkOf([node('a'), node('z')], []), 'a', 'z')).toEqual({ notes: [], answers: [] });
});
