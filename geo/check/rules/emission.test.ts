import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { emission } from './emission';

test('an emission factor without year, and without the mode that it is of, is told', () => {
	const told = planted(
		emission,
		['claims/main.yaml', 'measure: length', 'measure: emission-factor'],
		['claims/main.yaml', 'as_of: "2022"', 'as_of: null']
	);
	expect(told).toEqual([
		'claims/main.yaml:1 found main-length without a scope, wanted the mode that the factor is of',
		'claims/main.yaml:5 found null, wanted the year of the table of the emission factor'
	]);
});
