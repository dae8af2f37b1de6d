import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { range } from './range';

test('a figure of an impossible size is told', () => {
	const told = planted(range, ['claims/main.yaml', 'value: 300.5', 'value: 300500']);
	expect(told).toEqual(['claims/main.yaml:3 found 300500, wanted 1 to 20000 for length']);
});

test('half a project, and an upper value below the lower, are told', () => {
	const told = planted(range, ['claims/garden.yaml', 'value_max: 70', 'value_max: 50.5']);
	expect(told).toEqual([
		'claims/garden.yaml:27 found 50.5, wanted a whole number of projects',
		'claims/garden.yaml:27 found 50.5, wanted more than the value 60'
	]);
});

test('a measure with its bounds the wrong way round is told, and not its claims', () => {
	const told = planted(range, ['measures.yaml', 'min: 0.1\n  max: 1000', 'min: 1000\n  max: 0.1']);
	expect(told).toEqual(['measures.yaml:7 found 0.1, wanted more than 1000']);
});
