import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { near } from './near';

test('a site far from its city and from the whole that it is a part of is told once', () => {
	const told = planted(near, ['sites/tower.yaml', '[113.53, 23.36]', '[116.53, 23.36]']);
	expect(told).toEqual([
		'sites/tower.yaml:13 found a point 337 km from guangzhou, its city, wanted at most 100 km'
	]);
});

test('a part far from the whole is told', () => {
	const told = planted(near, ['sites/tower.yaml', '[113.53, 23.36]', '[113.53, 23.7]']);
	expect(told).toEqual([
		'sites/tower.yaml:13 found a point 39 km from garden, the site that it is within, wanted at most 20 km'
	]);
});

test('where all that belongs to a city is far from it, the point of the city is told once', () => {
	const told = planted(near, ['cities.yaml', '[113.25, 23.12]', '[116.25, 23.12]']);
	expect(told).toEqual([
		'cities.yaml:7 found a point more than 100 km from each of 3 that belong to it, such as garden, wanted it near them'
	]);
});

test('a node far from the city of its hub is told', () => {
	const told = planted(near, ['nodes.yaml', '[113.3, 23.39]', '[115.3, 23.39]']);
	expect(told).toEqual([
		'nodes.yaml:72 found a point 212 km from guangzhou, the city of its hub, wanted at most 100 km'
	]);
});
