import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { coordinates } from './coordinates';

test('a swapped pair is called swapped', () => {
	const told = planted(coordinates, ['sites/garden.yaml', '[113.52, 23.35]', '[23.35, 113.52]']);
	expect(told).toEqual([
		'sites/garden.yaml:11 found [23.35, 113.52], wanted [longitude, latitude]: it is swapped'
	]);
});

test('a pair that is in range both ways is called swapped where only the other way fits the country', () => {
	const told = planted(
		coordinates,
		['nodes.yaml', '[106.71, 26.58]', '[26.58, 106.71]'],
		['cities.yaml', '[103.85, 1.29]', '[1.29, 103.85]']
	);
	expect(told).toEqual([
		'cities.yaml:23 found [1.29, 103.85], wanted [longitude, latitude]: it is swapped',
		'nodes.yaml:8 found [26.58, 106.71], wanted [longitude, latitude]: it is swapped'
	]);
});

test('a number out of range is told', () => {
	const told = planted(coordinates, ['legs/guiyang-nanning.yaml', '[107.52, 26.26]', '[107.52, 96.26]']);
	expect(told).toEqual([
		'legs/guiyang-nanning.yaml:11 found [107.52, 96.26], wanted a longitude within ±180 and a latitude within ±90'
	]);
});
