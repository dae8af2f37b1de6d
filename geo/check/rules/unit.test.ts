import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { unit } from './unit';

test('a unit that the measure does not have is told', () => {
	const told = planted(unit, ['claims/main.yaml', 'unit: km', 'unit: days']);
	expect(told).toEqual(['claims/main.yaml:4 found days, wanted km for length']);
});

test('a number beside a date, and words for a number, are told', () => {
	const told = planted(
		unit,
		['claims/garden.yaml', 'value: null\n  value_text: "2010-06-30"', 'value: 2010\n  value_text: June'],
		['claims/main.yaml', 'value: 300.5', 'value: null']
	);
	expect(told).toEqual([
		'claims/garden.yaml:49 found a number with the unit date, wanted null',
		'claims/garden.yaml:50 found "June" with the unit date, wanted a date of the calendar',
		'claims/main.yaml:3 found null with the unit km, wanted a number'
	]);
});

test('a statement holds words alone', () => {
	const told = planted(unit, [
		'claims/garden.yaml',
		'value: null\n  unit: statement',
		'value: null\n  value_text: bridge\n  unit: statement'
	]);
	expect(told).toEqual(['claims/garden.yaml:61 found "bridge" with the unit statement, wanted null']);
});
