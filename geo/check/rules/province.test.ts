import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { province } from './province';

test('a site in another province than its city is told', () => {
	const told = planted(province, ['sites/garden.yaml', '[113.52, 23.35]', '[112.94, 28.23]']);
	expect(told).toEqual([
		'sites/garden.yaml:11 found [112.94, 28.23], wanted a point in Guangdong, where guangzhou is'
	]);
});

test('a city in another province than all its sites is told once', () => {
	const told = planted(province, ['cities.yaml', '[113.25, 23.12]', '[102.7, 25]']);
	expect(told).toEqual([
		'cities.yaml:7 found [102.7, 25] in Yunnan, where none of its 2 sites is, wanted it near them'
	]);
});
