import { expect, test } from 'vitest';
import { formatCompared, parseRecords, parseWays, usualWays, type RecordKind } from './address';

const routes = [
	{ id: 'by-air', group: 'link' },
	{ id: 'central', group: 'main' },
	{ id: 'east', group: 'main' },
	{ id: 'yangtze', group: 'traditional' }
];
const ids = routes.map(({ id }) => id);
const known = (text: string) => ids.find((id) => id === text) ?? null;
const usual = ['central', 'yangtze'];

test('where nobody chose, the first main passage stands beside the first traditional way', () => {
	expect(usualWays(routes)).toEqual(usual);
	expect(usualWays(routes.slice(0, 3))).toEqual(['central', 'by-air']);
	expect(() => usualWays(routes.slice(0, 1))).toThrow('found 1 routes, wanted two');
});

test.each([
	['', '', []],
	['a=east&b=by-air', 'a=east&b=by-air', []],
	['b=by-air&a=EAST', 'a=east&b=by-air', []],
	['a=nowhere&b=by-air', 'a=central&b=by-air', ['a=nowhere']],
	['a=east&b=nowhere', 'a=east&b=yangtze', ['b=nowhere']],
	['a=east', 'a=east&b=yangtze', []],
	['a=yangtze', 'a=yangtze&b=central', []],
	['b=central', 'a=yangtze&b=central', []],
	['a=east&b=east', 'a=east&b=yangtze', ['b=east']],
	['a=yangtze&b=yangtze', 'a=yangtze&b=central', ['b=yangtze']],
	['a=central&b=yangtze', '', []],
	['a=<script>&b=%00', '', ['a=<script>', 'b=\0']],
	['a=east&b=by-air&c=central', 'a=east&b=by-air&c=central', []],
	['c=east', 'a=central&b=east', []],
	['a=east&b=by-air&c=east', 'a=east&b=by-air', ['c=east']],
	['a=east&b=by-air&c=x', 'a=east&b=by-air', ['c=x']],
	['a=east&c=yangtze', 'a=east&b=yangtze', []],
	['a=east&b=nowhere&c=by-air', 'a=east&b=by-air', ['b=nowhere']]
])('"%s" is corrected to "%s", which stays as it is, and says what it left out', (query, wanted, left) => {
	const read = (text: string) => parseWays(new URLSearchParams(text), known, usual);
	expect(formatCompared(read(query).ids, usual)).toBe(wanted);
	expect(formatCompared(read(wanted).ids, usual)).toBe(wanted);
	expect(read(query).dropped.map((part) => part.join('='))).toEqual(left);
});

const kinds: Record<string, RecordKind | 'way'> = { sip: 'site', gkc: 'site', wuxi: 'city', east: 'way' };

test.each([
	['a=sip&b=gkc', 'a=sip&b=gkc', []],
	['a=sip&b=wuxi&c=gkc', 'a=sip&b=gkc', ['b=wuxi']],
	['a=SIP&b=sip', 'a=sip', ['b=sip']],
	['a=nowhere&b=wuxi&c=sip', 'a=wuxi', ['a=nowhere', 'c=sip']],
	['a=east&b=sip', '', []],
	['', '', []]
])('of "%s" the records are "%s", and what does not fit is said', (query, wanted, left) => {
	const read = parseRecords(new URLSearchParams(query), (text) => kinds[text] ?? null);
	expect(formatCompared(read.ids)).toBe(wanted);
	expect(read.dropped.map((part) => part.join('='))).toEqual(left);
});
