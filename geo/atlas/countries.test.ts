import { expect, test } from 'vitest';
import { countriesOf, type Country } from './countries';

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
