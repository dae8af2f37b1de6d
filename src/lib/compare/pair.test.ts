import { expect, test } from 'vitest';
import { formatPair, parsePair, usualPair } from './pair';

const routes = [
	{ id: 'by-air', group: 'link' },
	{ id: 'central', group: 'main' },
	{ id: 'east', group: 'main' },
	{ id: 'yangtze', group: 'traditional' }
];
const ids = routes.map(({ id }) => id);
const known = (text: string) => ids.find((id) => id === text) ?? null;
const usual = { a: 'central', b: 'yangtze' };

test('where nobody chose, the first main passage stands beside the first traditional way', () => {
	expect(usualPair(routes)).toEqual(usual);
	expect(usualPair(routes.slice(0, 3))).toEqual({ a: 'central', b: 'by-air' });
	expect(() => usualPair(routes.slice(0, 1))).toThrow('found 1 routes, wanted two');
});

test.each([
	['', ''],
	['a=east&b=by-air', 'a=east&b=by-air'],
	['b=by-air&a=EAST', 'a=east&b=by-air'],
	['a=nowhere&b=by-air', 'a=central&b=by-air'],
	['a=east&b=nowhere', 'a=east&b=yangtze'],
	['a=east', 'a=east&b=yangtze'],
	['a=yangtze', 'a=yangtze&b=central'],
	['b=central', 'a=yangtze&b=central'],
	['a=east&b=east', 'a=east&b=yangtze'],
	['a=yangtze&b=yangtze', 'a=yangtze&b=central'],
	['a=central&b=yangtze', ''],
	['a=<script>&b=%00', '']
])('"%s" is corrected to "%s", which stays as it is', (query, wanted) => {
	const corrected = (text: string) => formatPair(parsePair(new URLSearchParams(text), known, usual), usual);
	expect(corrected(query)).toBe(wanted);
	expect(corrected(wanted)).toBe(wanted);
});
