import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { number } from './number';

test('a sentence without the number is a warning', () => {
	const told = planted(number, ['claims/garden.yaml', '240亿', '24亿']);
	expect(told).toEqual([
		'claims/garden.yaml:13 warning: found no 24000000000 in it, wanted the value (cny-billion) named'
	]);
});

test('a value that neither sentence names is told once', () => {
	const told = planted(number, ['claims/garden.yaml', 'value: 24', 'value: 42']);
	expect(told).toEqual([
		'claims/garden.yaml:12 warning: found no 42000000000 in it nor in statement_zh, wanted the value (cny-billion) named'
	]);
});

test('the upper value is looked for too', () => {
	const told = planted(number, ['claims/garden.yaml', 'value_max: 70', 'value_max: 75']);
	expect(told).toEqual([
		'claims/garden.yaml:33 warning: found no 75 in it nor in statement_zh, wanted the value (projects) named'
	]);
});
