import { expect, test } from 'vitest';
import { gapsBetween, stretchesOn } from './stretches';

const WAY = ['a>', 'b<', 'c>', 'd>'];

test('a stretch lies on a way where its legs follow each other in its direction', () => {
	const on = (...moves: string[]) => stretchesOn(WAY, [{ moves }]).map(({ first, last }) => [first, last]);
	expect(on('b<', 'c>')).toEqual([[1, 2]]);
	expect(on('a>')).toEqual([[0, 0]]);
	// the other way round, with a leg between, beyond the end, nothing at all
	expect([on('c<', 'b>'), on('b>'), on('a>', 'c>'), on('d>', 'e>'), on()]).toEqual([[], [], [], [], []]);
});

test('what is told stands in the order of the way, the longest first', () => {
	const all = [['c>'], ['a>'], ['a>', 'b<'], ['b<', 'c>', 'd>']].map((moves) => ({ moves }));
	expect(stretchesOn(WAY, all).map(({ told }) => told.moves.join(''))).toEqual([
		'a>b<',
		'a>',
		'b<c>d>',
		'c>'
	]);
});

test('of what no stretch covers each run of legs is one gap', () => {
	expect(gapsBetween([{ first: 1, last: 1 }], 4)).toEqual([
		[0, 0],
		[2, 3]
	]);
	expect(gapsBetween([], 2)).toEqual([[0, 1]]);
	expect(
		gapsBetween(
			[
				{ first: 0, last: 2 },
				{ first: 1, last: 3 }
			],
			4
		)
	).toEqual([]);
});
