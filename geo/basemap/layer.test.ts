import { expect, test } from 'vitest';
import { featureOf, joinLines } from './layer';

const line = (coordinates: number[][], name: string) =>
	featureOf({ type: 'LineString' as const, coordinates }, { name });

test('lines of one kind become one line, whichever way each of them runs', () => {
	const joined = joinLines([
		line(
			[
				[2, 0],
				[1, 0]
			],
			'a'
		),
		line(
			[
				[0, 0],
				[1, 0]
			],
			'a'
		),
		line(
			[
				[2, 0],
				[3, 1]
			],
			'a'
		)
	]);
	expect(joined.map(({ geometry }) => geometry.coordinates)).toEqual([
		[
			[0, 0],
			[1, 0],
			[2, 0],
			[3, 1]
		]
	]);
});

test('lines of different kinds stay apart, at a fork one branch stays a line of its own', () => {
	expect(
		joinLines([
			line(
				[
					[0, 0],
					[1, 0]
				],
				'a'
			),
			line(
				[
					[1, 0],
					[2, 0]
				],
				'b'
			)
		])
	).toHaveLength(2);
	const fork = joinLines([
		line(
			[
				[0, 0],
				[1, 0]
			],
			'a'
		),
		line(
			[
				[1, 0],
				[2, 1]
			],
			'a'
		),
		line(
			[
				[1, 0],
				[2, -1]
			],
			'a'
		)
	]);
	expect(fork.map(({ geometry }) => geometry.coordinates.length).sort()).toEqual([2, 3]);
});

test('a closed line stays closed', () => {
	const [ring] = joinLines([
		line(
			[
				[0, 0],
				[1, 0],
				[1, 1]
			],
			'a'
		),
		line(
			[
				[1, 1],
				[0, 0]
			],
			'a'
		)
	]);
	expect(ring?.geometry.coordinates).toHaveLength(4);
	expect(ring?.geometry.coordinates[0]).toEqual(ring?.geometry.coordinates.at(-1));
});
