import { expect, test } from 'vitest';
import { readRecords } from '../read/read';
import type { Route } from '../read/schema';
import { parallelOffsets } from './features';

const [air, main] = readRecords('tests/fixtures/records').records.routes as [Route, Route];
const routeOf = (id: string, group: string, ...legs: [string, boolean][]): Route => ({
	...(group === 'main' ? main : air),
	id,
	legs: legs.map(([leg, reverse]) => ({ leg, reverse }))
});

test('a route alone on its leg lies on it', () => {
	expect(parallelOffsets([main])('main', main.legs[0]?.leg ?? '')).toBe(0);
});

test('two routes lie half a step beside the leg, three a whole step', () => {
	const [a, b, c] = ['a', 'b', 'c'].map((id) => routeOf(id, 'link', ['x', false])) as [Route, Route, Route];
	const two = parallelOffsets([b, a]);
	expect([two('a', 'x'), two('b', 'x')]).toEqual([-0.5, 0.5]);
	const three = parallelOffsets([c, a, b]);
	expect([three('a', 'x'), three('b', 'x'), three('c', 'x')]).toEqual([-1, 0, 1]);
});

test('of four routes one is drawn, a main passage where there is one', () => {
	const strands = parallelOffsets([
		...['a', 'b', 'c'].map((id) => routeOf(id, 'link', ['x', false])),
		routeOf('d', 'main', ['x', false])
	]);
	expect(['a', 'b', 'c', 'd'].map((id) => strands(id, 'x'))).toEqual([null, null, null, 0]);
});

test('two routes in opposite directions lie on opposite sides of the track, each to its own left', () => {
	const strands = parallelOffsets([routeOf('a', 'link', ['x', false]), routeOf('b', 'link', ['x', true])]);
	expect([strands('a', 'x'), strands('b', 'x')]).toEqual([-0.5, -0.5]);
});

test('routes that travel together keep their sides where a leg is recorded the other way', () => {
	const strands = parallelOffsets(
		['a', 'b'].map((id) => routeOf(id, 'link', ['x', false], ['y', true], ['z', false]))
	);
	for (const leg of ['x', 'y', 'z']) expect([strands('a', leg), strands('b', leg)]).toEqual([-0.5, 0.5]);
});
