import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { alignment } from './alignment';

test('a line that its mode cannot have is told', () => {
	const told = planted(alignment, [
		'legs/qinzhou-singapore.yaml',
		'alignment: sea-network',
		'alignment: great-circle'
	]);
	expect(told).toEqual(['legs/qinzhou-singapore.yaml:5 found great-circle on a sea leg, wanted sea-network']);
});

test('towns on the way of a sea leg are told', () => {
	const told = planted(alignment, [
		'legs/qinzhou-singapore.yaml',
		'alignment: sea-network',
		'alignment: sea-network\nvia:\n  - { name: Cape, name_zh: 海角, lngLat: [110, 18], basis: estimate }'
	]);
	expect(told).toEqual(['legs/qinzhou-singapore.yaml:6 found via points on a sea leg, wanted none']);
});
