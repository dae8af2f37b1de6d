import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { cityCountry } from './city-country';

test('a site in another country than its city is told', () => {
	const told = planted(cityCountry, ['sites/garden.yaml', 'country: CN', 'country: SG']);
	expect(told).toEqual(['sites/garden.yaml:7 found SG, wanted CN, the country of guangzhou']);
});

test('where the point of the city is in the country of its sites, the city is told once', () => {
	const told = planted(cityCountry, ['cities.yaml', 'country: CN', 'country: SG']);
	expect(told).toEqual(['cities.yaml:5 found SG, wanted CN, where its point and garden are']);
});
