import { expect, test } from 'vitest';
import { planted } from '../../../tests/helpers/planted';
import { span } from './span';

test('a stretch that ends off its route is told', () => {
	const told = planted(span, ['claims/main.yaml', 'to: singapore', 'to: sin']);
	expect(told).toEqual(['claims/main.yaml:11 found sin, wanted a node on main']);
});

test('a stretch against the direction of its route is told', () => {
	const told = planted(span, [
		'claims/main.yaml',
		'from: nanning, to: singapore',
		'from: singapore, to: nanning'
	]);
	expect(told).toEqual([
		'claims/main.yaml:11 found singapore after nanning, wanted them in the order of main'
	]);
});
