import { expect, test } from 'vitest';
import { planted } from '../../tests/support/planted';
import { number } from './number';

test('a sentence without the number is a warning', () => {
	const told = planted(
		number,
		['claims/garden.yaml', 'over 24 billion', 'over 42 billion'],
		['claims/garden.yaml', '240亿', '24亿']
	);
	expect(told).toEqual([
		'claims/garden.yaml:12 warning: found no 24000000000 in it, wanted the value (cny-billion) named',
		'claims/garden.yaml:13 warning: found no 24000000000 in it, wanted the value (cny-billion) named'
	]);
});

test('the upper value is looked for too', () => {
	const told = planted(number, ['claims/garden.yaml', 'value_max: 70', 'value_max: 75']);
	expect(told).toEqual([
		'claims/garden.yaml:33 warning: found no 75 in it, wanted the value (projects) named',
		'claims/garden.yaml:34 warning: found no 75 in it, wanted the value (projects) named'
	]);
});
