import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { routeStatus } from './route-status';

test('a route that operates over a leg that does not is told', () => {
	const told = planted(routeStatus, ['legs/qinzhou-singapore.yaml', 'status: operating', 'status: unknown']);
	expect(told).toEqual([
		'routes/main.yaml:6 found operating, but qinzhou-singapore is unknown, wanted the state of the whole way'
	]);
});

test('a route whose state is left open may have legs of any state', () => {
	const told = planted(
		routeStatus,
		['legs/qinzhou-singapore.yaml', 'status: operating', 'status: construction'],
		['routes/main.yaml', 'status: operating', 'status: unknown']
	);
	expect(told).toEqual([]);
});
