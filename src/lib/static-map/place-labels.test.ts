import { expect, test } from 'vitest';
import { placeLabels, type Candidate } from './place-labels';
import { textBlock } from './text-block';

const SIDES = ['E', 'W', 'N', 'S'] as const;
const zoom = (px: number): number => Math.log2(px / 64);
const named = (thing: string, x: number, y: number): Candidate<string> => ({
	thing,
	anchor: { x, y, dx: 0, dy: 0, radius: 4 },
	block: textBlock(thing, '地名', { size: 13, lines: 2, mostWidth: 12 }),
	reach: 8,
	lower: 0,
	sides: SIDES,
	padding: 2,
	from: 0,
	to: 22
});

test('a name alone stands on the first side everywhere', () => {
	const [label] = placeLabels([], [named('Chengdu', 0.5, 0.5)], 1, zoom);
	expect(label).toMatchObject({ side: 'E', first: 0, last: 3 });
});

test('a mark on the first side sends the name to the next', () => {
	const mark = { x: 0.5, y: 0.5, dx: 20, dy: 0, radius: 12 };
	const [label] = placeLabels([mark], [named('Chengdu', 0.5, 0.5)], 1, zoom);
	expect(label?.side).toBe('W');
});

test('of two names at one place that leave no side free the later goes', () => {
	const block = { anchor: { x: 0.5, y: 0.5, dx: 0, dy: 0, radius: 0 }, sides: ['C'] as const };
	const labels = placeLabels(
		[],
		[
			{ ...named('China', 0.5, 0.5), ...block },
			{ ...named('Laos', 0.5, 0.5), ...block }
		],
		1,
		zoom
	);
	expect(labels.map(({ thing }) => thing)).toEqual(['China']);
});

test('a name that only a larger window has room for says so', () => {
	const labels = placeLabels(
		[],
		[
			{ ...named('Knowledge City', 0.5, 0.5), sides: ['E'] },
			{ ...named('Huangpu', 0.6, 0.5), sides: ['E'] },
			{ ...named('Zengcheng', 0.5, 0.58), sides: ['E'] }
		],
		1,
		zoom
	);
	expect(labels.map(({ thing, first }) => [thing, first])).toEqual([
		['Knowledge City', 0],
		['Zengcheng', 1]
	]);
});

test('a name is shown from the first window on whose zoom the map has it', () => {
	const [label] = placeLabels([], [{ ...named('Beijing', 0.5, 0.5), from: 3.4 }], 1, zoom);
	expect(label).toMatchObject({ first: 2, last: 3 });
});
