import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { within } from './within';

test('a site within itself by way of another is told once', () => {
	const told = planted(within, [
		'sites/garden.yaml',
		'start_year: 2010\n',
		'start_year: 2010\nwithin: tower\n'
	]);
	expect(told).toEqual([
		'sites/garden.yaml:10 found garden within itself by way of tower, wanted a chain that ends'
	]);
});

test('a relation that says otherwise than the site is told', () => {
	const told = planted(within, ['sites/tower.yaml', 'within: garden\n', '']);
	expect(told).toEqual(['relations.yaml:3 found tower within garden, wanted no site as the site says']);
});
