import { expect, test } from 'vitest';
import type { DrawnLeg } from '../atlas/atlas';
import type { LngLat } from '../shared/coordinates';
import type { Leg, Node } from '../read/schema';
import { checkLines } from './joins';
import { readRiver } from './river';

function node(id: string, lngLat: LngLat): Node {
	const position = {
		lngLat,
		accuracy: 'city',
		accuracy_m: 5000,
		basis: 'b',
		basis_zh: '据',
		verified: true
	} as const;
	return {
		id,
		name: id,
		name_zh: '港',
		name_zh_status: 'common',
		aliases: [],
		aliases_zh: [],
		kind: 'seaport',
		countries: ['SG'],
		codes: {},
		position: { ...position, placeholder: false, licence: 'public-domain', credit: 'c' },
		notes: [],
		sources: []
	};
}

function leg(mode: Leg['mode']): Leg {
	const text = { alignment: 'schematic', status: 'operating', via: [], notes: [], sources: [] } as const;
	return { id: 'a-b', from: 'a', to: 'b', mode, ...text, via: [], notes: [], sources: [] };
}

function drawn(line: LngLat[]): Map<string, DrawnLeg> {
	return new Map([['a-b', { line, lengthKm: 0, bbox: [0, 0, 0, 0] }]]);
}

const [atSea, offHainan]: [LngLat, LngLat] = [
	[109, 16],
	[109, 17]
];
const nodes = [node('a', atSea), node('b', offHainan)];

test('a line that ends 30 m from its node is joined, one that ends 60 m from it is not', () => {
	const near = drawn([[109, 16.00027], offHainan]);
	const far = drawn([[109, 16.00054], offHainan]);
	const unasked = () => {
		throw new Error('found no fault, wanted none to be placed');
	};
	expect(checkLines({ legs: [leg('sea')], nodes }, near, unasked)).toEqual([]);
	expect(checkLines({ legs: [leg('sea')], nodes }, far)).toMatchObject([
		{ rule: 'join', severity: 'error', message: 'found the line 60 m from a, wanted at most 50 m' }
	]);
});

test('a leg without a line is reported at both ends', () => {
	const rules = checkLines({ legs: [leg('air')], nodes }, new Map()).map(({ rule }) => rule);
	expect(rules).toEqual(['join', 'join']);
});

test('a sea leg over Hainan is an error in the file of the leg', () => {
	const line: LngLat[] = [
		[109, 18],
		[110, 20.5]
	];
	const ends = [node('a', line[0]!), node('b', line[1]!)];
	const [problem, ...others] = checkLines({ legs: [leg('sea')], nodes: ends }, drawn(line));
	expect(others).toEqual([]);
	expect(problem).toMatchObject({
		file: 'geo/records/legs/a-b.yaml',
		rule: 'sea-leg-land',
		severity: 'error'
	});
	expect(problem?.message).toMatch(/^found 199\.\d km over land, wanted at most 2 km/);
});

test('a rail leg over the sea is a warning, an air leg over it is nothing', () => {
	const line: LngLat[] = [atSea, offHainan];
	expect(checkLines({ legs: [leg('air')], nodes }, drawn(line))).toEqual([]);
	expect(checkLines({ legs: [leg('rail')], nodes }, drawn(line))).toMatchObject([
		{ rule: 'land-leg-sea', severity: 'warning' }
	]);
});

test('a river leg may cross land on the line of its river, and nowhere else', () => {
	const { course } = readRiver('yangtze');
	const [above, below]: [LngLat, LngLat] = [course.at(-120)!, course.at(-1)!];
	const ends = [node('a', above), node('b', below)];
	const onRiver: Leg = { ...leg('river'), river: 'yangtze' };
	expect(checkLines({ legs: [onRiver], nodes: ends }, drawn(course.slice(-120)))).toEqual([]);
	const chord = drawn([above, below]);
	for (const legs of [[onRiver], [leg('river')]]) {
		expect(checkLines({ legs, nodes: ends }, chord)).toMatchObject([
			{ rule: 'river-leg-land', severity: 'error' }
		]);
	}
	const tracedLeg: Leg = { ...leg('river'), trace: 'river' };
	expect(checkLines({ legs: [tracedLeg], nodes: ends }, chord)).toEqual([]);
});
