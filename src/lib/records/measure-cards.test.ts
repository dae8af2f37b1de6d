import { expect, test } from 'vitest';
import { claimView } from '../../../tests/helpers/claim-view';
import { measureCards } from './measure-cards';

const told = (id: string, asOf: string | null, value: number, more = {}) =>
	claimView({ id, asOf, figure: { ...claimView({}).figure, value }, ...more });

test('a measure is one card; the newest stands first, the one before after it, and agreeing sources in one place', () => {
	const [card, ...others] = measureCards([
		told('old', '2019', 5),
		told('new', '2022', 9),
		told('again', '2022', 9),
		told('undated', null, 2)
	]);
	expect(others).toEqual([]);
	expect(card?.scopes).toHaveLength(1);
	const [scope] = card?.scopes ?? [];
	expect(scope?.newest.claim.id).toBe('new');
	expect(scope?.newest.repeats.map(({ id }) => id)).toEqual(['again']);
	expect(scope?.earlier.map(({ claim }) => claim.id)).toEqual(['old', 'undated']);
	expect(scope?.isSeries).toBe(false);
});

test('what differs at the date of the newest, or contradicts it, is told beside it; what is later is growth', () => {
	const conflict = { ...claimView({ id: 'far' }), url: '#far' };
	const [scope] =
		measureCards([
			told('new', '2022', 9, { conflicts: [conflict] }),
			told('other', '2022', 8),
			told('far', '2020', 20),
			told('old', '2019', 5)
		])[0]?.scopes ?? [];
	expect(scope?.rivals.map(({ claim }) => claim.id)).toEqual(['other', 'far']);
	expect(scope?.earlier.map(({ claim }) => claim.id)).toEqual(['old']);
	expect(scope?.isSeries).toBe(true);
	expect(scope?.newest.share).toBe(45);
});

test('other scopes, units and spans are told apart, and those that say no scope are said to', () => {
	const [card] = measureCards([
		told('whole', '2022', 278, { scope: 'Whole park' }),
		told('core', '2022', 80, { scope: 'Core' }),
		told('bare', '2021', 70),
		told('bare-2020', '2020', 60),
		told('bare-2019', '2019', 50)
	]);
	expect(card?.scopes.map(({ noun, isUnstated }) => [noun, isUnstated])).toEqual([
		['Whole park', false],
		['Core', false],
		['', true]
	]);
	const other = claimView({}).figure;
	const dollars = { ...other, unit: 'usd-billion' };
	expect(
		measureCards([told('a', '2022', 1), claimView({ id: 'b', figure: dollars })])[0]?.scopes
	).toHaveLength(2);
	expect(measureCards([told('a', '2022', 1), told('c', '2022', 1, { measureId: 'area' })])).toHaveLength(2);
});
