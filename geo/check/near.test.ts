import { expect, test } from 'vitest';
import { planted } from '../../tests/support/planted';
import { near } from './near';

test('a part far from the whole is told, and so is a site far from its city', () => {
	const told = planted(near, ['sites/tower.yaml', '[113.53, 23.36]', '[116.53, 23.36]']);
	expect(told).toEqual([
		'sites/tower.yaml:13 found a point 308 km from garden, the site that it is within, wanted at most 20 km',
		'sites/tower.yaml:13 found a point 337 km from guangzhou, its city, wanted at most 100 km'
	]);
});

test('a node far from the city of its hub is told', () => {
	const told = planted(near, ['nodes.yaml', '[113.3, 23.39]', '[115.3, 23.39]']);
	expect(told).toEqual([
		'nodes.yaml:72 found a point 212 km from guangzhou, the city of its hub, wanted at most 100 km'
	]);
});
