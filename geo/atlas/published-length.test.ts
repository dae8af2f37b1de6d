import { expect, test } from 'vitest';
import type { DrawnLeg } from './atlas';
import { checkLengths, compareLengths, publishedLengths, sinceYears } from './published-length';
import type { Claim, Leg, Route } from '../read/schema';

function leg(from: string, to: string): Leg {
	const empty = { via: [], notes: [], sources: [] };
	return {
		id: `${from}-${to}`,
		from,
		to,
		mode: 'rail',
		status: 'operating',
		alignment: 'schematic',
		...empty
	};
}

function route(id: string, ...steps: [leg: string, reverse: boolean][]): Route {
	const names = { name: id, name_zh: '线', name_zh_status: 'common', aliases: [], aliases_zh: [] } as const;
	const kinds = { group: 'rail', service: 'international-rail', status: 'operating' } as const;
	const texts = { summary: 's', summary_zh: '述', notes: [], sources: ['page'] };
	return {
		id,
		...names,
		aliases: [],
		aliases_zh: [],
		...kinds,
		legs: steps.map(([leg, reverse]) => ({ leg, reverse })),
		...texts
	};
}

function claim(id: string, value: number, span: Claim['span'], notes: Partial<Claim> = {}): Claim {
	const figure = {
		measure: 'length',
		value,
		value_max: null,
		value_text: null,
		qualifier: 'exact',
		unit: 'km'
	} as const;
	const dates = { as_of: '2024', date_basis: 'stated', source: 'page', locator: 'paragraph 1' } as const;
	const texts = { statement: 's', statement_zh: '述', conflicts_with: [], ...notes };
	return { id, subject: 'there', ...figure, ...dates, ...texts, ...(span ? { span } : {}) };
}

const legs = [leg('a', 'b'), leg('b', 'c')];
const routes = [route('there', ['a-b', false], ['b-c', false]), route('back', ['b-c', true], ['a-b', true])];
const onLeg = { route: 'there', from: 'a', to: 'b' };

test('one length for exactly one leg is its published length, also when the claim speaks of the way back', () => {
	expect(publishedLengths({ legs, routes, claims: [claim('x', 100, onLeg)] })).toEqual(
		new Map([['a-b', 100]])
	);
	const back = claim('x', 100, { route: 'back', from: 'b', to: 'a' });
	expect(publishedLengths({ legs, routes, claims: [back] })).toEqual(new Map([['a-b', 100]]));
});

test('a length over two legs is never divided over them', () => {
	const claims = [claim('x', 100, { route: 'there', from: 'a', to: 'c' })];
	expect(publishedLengths({ legs, routes, claims }).size).toBe(0);
});

test('where sources name several lengths none is chosen, where two name the same it is taken', () => {
	const conflict = [claim('x', 414, onLeg), claim('y', 427, onLeg)];
	expect(publishedLengths({ legs, routes, claims: conflict }).size).toBe(0);
	const agreed = [claim('x', 414, onLeg), claim('y', 414, onLeg)];
	expect(publishedLengths({ legs, routes, claims: agreed })).toEqual(new Map([['a-b', 414]]));
});

test('a length that is no claim about a span, or of another measure, is not taken', () => {
	const speed: Claim = { ...claim('x', 160, onLeg), measure: 'design-speed', unit: 'km-per-hour' };
	expect(publishedLengths({ legs, routes, claims: [claim('x', 100, undefined), speed] }).size).toBe(0);
});

const drawn = new Map<string, DrawnLeg>([
	['a-b', { line: [], lengthKm: 80, bbox: [0, 0, 0, 0] }],
	['b-c', { line: [], lengthKm: 20, bbox: [0, 0, 0, 0] }]
]);

test('a published length over several legs stands beside the sum of the drawn ones', () => {
	const claims = [claim('x', 110, { route: 'there', from: 'a', to: 'c' })];
	expect(compareLengths({ legs, routes, claims }, drawn)).toMatchObject([{ publishedKm: 110, drawnKm: 100 }]);
});

test('a drawn length 20 % off a published one is an error unless a length note explains it', () => {
	const records = { legs, routes, claims: [claim('x', 100, onLeg)] };
	expect(checkLengths(records, drawn)).toMatchObject([
		{ file: 'geo/records/claims/there.yaml', rule: 'drawn-length', severity: 'error' }
	]);
	const noted = (notes: Partial<Claim>) => ({ ...records, claims: [claim('x', 100, onLeg, notes)] });
	expect(checkLengths(noted({ length_note: 'why' }), drawn)).toEqual([]);
	expect(checkLengths(noted({ note: 'A weak source.' }), drawn)).toHaveLength(1);
	expect(checkLengths({ ...records, claims: [claim('x', 90, onLeg)] }, drawn)).toEqual([]);
});

test('a route runs over a leg since the earliest year that is stated for it, and over one that is not open since none', () => {
	const start = (id: string, date: string, span: Claim['span'], measure = 'start-date') =>
		claim(id, 0, span, { measure, value: null, value_text: date, unit: 'date' });
	const [first, second] = legs;
	if (!first || !second) throw new Error('found no legs, wanted two');
	const claims = [
		start('whole', '2019-03', undefined),
		start('part', '2017', onLeg, 'opening-date'),
		start('planned', '2015', undefined, 'planned-opening')
	];
	const since = sinceYears({ legs, routes, claims });
	expect([since('there', first), since('there', second), since('back', second)]).toEqual([2017, 2019, null]);
	expect(since('there', { ...first, status: 'construction' })).toBeNull();
});
