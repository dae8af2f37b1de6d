import { expect, test } from 'vitest';
import { featureOf, stretchOf, type PlanRoute } from './routes';

function route(id: string, ...moves: string[]): PlanRoute {
	const end = { name: id, other: id, url: `/nodes/${id}/` };
	return {
		id,
		name: id,
		other: id,
		url: `/routes/${id}/`,
		from: end,
		to: end,
		modes: [],
		lengthKm: 1,
		moves
	};
}

const steps = (...keys: string[]) =>
	keys.map((key) => ({ id: key.slice(0, -1), isReverse: key.endsWith('<') }));
const routes = [route('short', 'b>'), route('long', 'a>', 'b>', 'c<'), route('other', 'c>', 'd>')];

test('a leg is drawn by the route that shares most with the path', () => {
	const path = steps('a>', 'b>', 'd>');
	expect(path.map((step) => featureOf(routes, path, step))).toEqual(['long-1', 'long-2', 'other-2']);
	expect(featureOf(routes, steps('x>'), { id: 'x', isReverse: false })).toBeNull();
});

test('a path that is part of a route is followed on it from where it joins', () => {
	expect(stretchOf(routes, steps('b>', 'c<'))).toMatchObject({ route: { id: 'long' }, n: 2, isWhole: false });
	expect(stretchOf(routes, steps('a>', 'b>', 'c<'))).toMatchObject({
		route: { id: 'long' },
		n: 1,
		isWhole: true
	});
	expect(stretchOf(routes, steps('b>'))).toMatchObject({ route: { id: 'short' }, n: 1, isWhole: true });
});

test('the other direction is another path', () => {
	expect(stretchOf(routes, steps('c>', 'b<'))).toBeNull();
	expect(stretchOf(routes, steps('a>', 'c<'))).toBeNull();
});
