import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { exchangeRate } from './exchange-rate';

test('an amount in two currencies that implies no real rate is a warning', () => {
	const told = planted(exchangeRate, ['claims/garden.yaml', 'value: 3.6', 'value: 36']);
	expect(told).toEqual([
		'claims/garden.yaml:3 warning: found 0.67 yuan for a dollar with garden-capital-dollars, wanted 6 to 7.3'
	]);
});
