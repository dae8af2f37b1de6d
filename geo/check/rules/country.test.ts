import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { country } from './country';

test('a site in another country is told', () => {
	const told = planted(country, ['sites/garden.yaml', '[113.52, 23.35]', '[105.85, 21.03]']);
	expect(told).toEqual([
		'sites/garden.yaml:11 found [105.85, 21.03], wanted a point in CN or within 5 km of it'
	]);
});

test('a crossing may lie a little beyond the border, a city may not lie far beyond it', () => {
	const told = planted(
		country,
		['nodes.yaml', '[108.32, 22.82]', '[106.76, 21.98]'],
		['cities.yaml', '[103.85, 1.29]', '[103.85, 1.60]']
	);
	expect(told).toEqual(['cities.yaml:23 found [103.85, 1.6], wanted a point in SG or within 5 km of it']);
});
