import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { dateBasis } from './date-basis';

test('an inferred date without its reason in both languages is told', () => {
	const told = planted(dateBasis, ['sources/paper.yaml', 'date_reason_zh: 文中提到年份。\n', '']);
	expect(told).toEqual([
		'sources/paper.yaml:9 found an inferred date without its reason, wanted date_reason and date_reason_zh'
	]);
});

test('a reason beside a stated date is told', () => {
	const told = planted(dateBasis, ['sources/paper.yaml', 'date_basis: inferred', 'date_basis: stated']);
	expect(told).toEqual([
		'sources/paper.yaml:9 found a reason for a date that is stated, wanted date_basis inferred'
	]);
});

test('a date that is not known is null, and a null date is not known', () => {
	const told = planted(
		dateBasis,
		['agreements.yaml', 'date_basis: stated', 'date_basis: unknown'],
		['claims/main.yaml', 'as_of: "2022"', 'as_of: null']
	);
	expect(told).toEqual([
		'agreements.yaml:7 found date_basis unknown beside 2009-11-12, wanted null',
		'claims/main.yaml:5 found no date beside date_basis stated, wanted a date or unknown'
	]);
});

test('a statement needs no date', () => {
	const told = planted(dateBasis, [
		'claims/garden.yaml',
		'  unit: statement\n  as_of: "2022"',
		'  unit: statement\n  as_of: null'
	]);
	expect(told).toEqual([]);
});
