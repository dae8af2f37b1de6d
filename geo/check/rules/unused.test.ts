import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { unused } from './unused';

test('a source that nothing cites is a warning', () => {
	const told = planted(unused, ['claims/garden.yaml', 'source: paper', 'source: report-2022']);
	expect(told).toEqual([
		'sources/paper.yaml:1 warning: found paper named by no other record, wanted a use of it'
	]);
});

test('a leg on no route and a hub without nodes are warnings', () => {
	const told = planted(
		unused,
		['routes/main.yaml', '  - { leg: qinzhou-singapore }\n', ''],
		['nodes.yaml', '  hub: qinzhou\n', '']
	);
	expect(told).toEqual([
		'hubs.yaml:1 warning: found qinzhou named by no other record, wanted a use of it',
		'legs/qinzhou-singapore.yaml:1 warning: found qinzhou-singapore named by no other record, wanted a use of it'
	]);
});
