import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { route } from './route';

test('a leg that does not begin where the one before ends is told once', () => {
	const told = planted(route, [
		'routes/main.yaml',
		'leg: qinzhou-nanning, reverse: true',
		'leg: qinzhou-nanning'
	]);
	expect(told).toEqual([
		'routes/main.yaml:9 found qinzhou-nanning from qinzhou-port, wanted a leg from nanning, where the one before ends'
	]);
});

test('a leg that is run twice is told', () => {
	const told = planted(route, [
		'routes/air.yaml',
		'  - { leg: can-sin }\n',
		'  - { leg: can-sin }\n  - { leg: can-sin, reverse: true }\n'
	]);
	expect(told).toEqual(['routes/air.yaml:9 found can-sin again, wanted each leg once']);
});
