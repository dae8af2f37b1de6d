import { expect, test } from 'vitest';
import type { LngLat } from '../shared/coordinates';
import { countriesOf, type Country, nearLine } from './atlas';
import type { Records } from '../read/schema';

const between = (from: Country[], to: Country[]) =>
	countriesOf({ id: 'x' }, { countries: from }, { countries: to });

test.each([
	['a leg at home', ['CN'], ['CN'], ['CN', 'CN']],
	['a leg over a border', ['CN'], ['LA'], ['CN', 'LA']],
	['a leg to a crossing of two countries stays at home', ['TH'], ['TH', 'MY'], ['TH', 'TH']],
	['a leg from it is in the other country', ['TH', 'MY'], ['MY'], ['MY', 'MY']]
] as const)('%s', (_name, from, to, wanted) => {
	expect(between([...from], [...to])).toEqual(wanted);
});

test('a node without a country is told', () => {
	expect(() => between([], ['CN'])).toThrow('leg x: found a node without a country');
});

const line: LngLat[] = [
	[100, 10],
	[110, 10]
];
const at = (id: string, lngLat: LngLat | null) => ({ id, position: lngLat && { lngLat } });
// only ids and positions are read
const records = {
	sites: [at('far', [105, 11]), at('beside', [105, 10.3]), at('on', [103, 10]), at('unplaced', null)],
	nodes: [at('start', [100, 10]), at('end', [110, 10]), at('mid', [107, 10.1])]
} as unknown as Pick<Records, 'sites' | 'nodes'>;

test('what lies within 50 km of the line is near, the nearest first, without the ends of the leg', () => {
	expect(nearLine(records, { from: 'start', to: 'end' }, line)).toEqual({
		sites: ['on', 'beside'],
		nodes: ['mid']
	});
});
