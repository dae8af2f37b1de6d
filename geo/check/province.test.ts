import { expect, test } from 'vitest';
import { planted } from '../../tests/support/planted';
import { province } from './province';

test('a site in another province than its city is told', () => {
	const told = planted(province, ['sites/garden.yaml', '[113.52, 23.35]', '[112.94, 28.23]']);
	expect(told).toEqual([
		'sites/garden.yaml:11 found [112.94, 28.23], wanted a point in Guangdong, where guangzhou is'
	]);
});
