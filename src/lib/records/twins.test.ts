import { expect, test } from 'vitest';
import type { Claim } from '../../../geo';
import { addressedFirst } from './twins';

const sources = new Map([
	['given', { url: null }],
	['read', { url: 'https://example.org/' }],
	['read-too', { url: 'https://example.com/' }]
]);

function claim(id: string, source: string, more: Partial<Claim> = {}): Claim {
	return {
		id,
		subject: 'cci',
		measure: 'length',
		value: 9,
		value_max: null,
		value_text: null,
		qualifier: 'exact',
		unit: 'km',
		as_of: '2025-10',
		date_basis: 'stated',
		source,
		locator: 'paragraph 1',
		statement: 'It is 9 km long.',
		statement_zh: '长9公里。',
		conflicts_with: [],
		...more
	};
}

const idsOf = (claims: Claim[]): string[] => addressedFirst(claims, sources).map(({ id }) => id);

test('of claims that repeat each other the one whose source has an address comes first', () => {
	expect(
		idsOf([claim('a', 'given'), claim('b', 'given'), claim('c', 'read'), claim('d', 'read-too')])
	).toEqual(['c', 'd', 'a', 'b']);
});

test('everything else stays where it was: other facts between them, and repeats that all have an address or none', () => {
	const other = { measure: 'width' };
	expect(
		idsOf([claim('a', 'given'), claim('w', 'given', other), claim('c', 'read'), claim('x', 'read', other)])
	).toEqual(['c', 'x', 'a', 'w']);
	expect(idsOf([claim('a', 'read'), claim('b', 'read-too')])).toEqual(['a', 'b']);
	expect(idsOf([claim('a', 'given'), claim('b', 'given')])).toEqual(['a', 'b']);
});

const DIFFERENCES: Partial<Claim>[] = [
	{ subject: 'gkc' },
	{ measure: 'width' },
	{ value: 8 },
	{ value_max: 10 },
	{ unit: 'platforms' },
	{ scope: 'The starting area' },
	{ span: { route: 'rail-vietnam', from: 'a', to: 'b' } },
	{ as_of: '2025-11' }
];

test('what differs in one part is no repeat, and sentences are none', () => {
	for (const more of DIFFERENCES) {
		const told = idsOf([claim('a', 'given'), claim('b', 'read', more)]);
		expect(told, JSON.stringify(more)).toEqual(['a', 'b']);
	}
	const sentence: Partial<Claim> = { value: null, unit: 'statement' };
	expect(idsOf([claim('a', 'given', sentence), claim('b', 'read', sentence)])).toEqual(['a', 'b']);
});
