import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { dateOrder } from './date-order';

test('a state after its source is told', () => {
	const told = planted(dateOrder, [
		'claims/garden.yaml',
		'  as_of: "2022-03"\n  date_basis: inferred',
		'  as_of: "2022-04"\n  date_basis: inferred'
	]);
	expect(told).toEqual([
		'claims/garden.yaml:6 found a state of 2022-04, wanted none after its source of 2022-03-11'
	]);
});

test('an event may be announced a few days ahead, but not months', () => {
	const told = planted(dateOrder, ['events.yaml', '"2010-06-30"', '"2022-07-01"']);
	expect(told).toEqual([
		'events.yaml:6 found an event of 2022-07-01, wanted none after its source of 2022-03-11'
	]);
});

test('an announced event within a month is not told', () => {
	const told = planted(dateOrder, ['events.yaml', '"2010-06-30"', '"2022-04-01"']);
	expect(told).toEqual([]);
});

test('a first year after the source is told for what runs, not for what is being built', () => {
	const told = planted(dateOrder, ['sites/tower.yaml', 'status: construction', 'status: operating']);
	expect(told).toEqual([
		'sites/tower.yaml:10 found a start in 2030, wanted none after its source of 2022-03-11'
	]);
});

test('an agreement and the start of a relation are read too', () => {
	const told = planted(
		dateOrder,
		['agreements.yaml', '"2009-11-12"', '"2023"'],
		['relations.yaml', 'since: "2010"', 'since: "2022-05"']
	);
	expect(told).toEqual([
		'agreements.yaml:6 found a text of 2023, wanted none after its source of 2022-03-11',
		'relations.yaml:8 found a start in 2022-05, wanted none after its source of 2022-03-11'
	]);
});
