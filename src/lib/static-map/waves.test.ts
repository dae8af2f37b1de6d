import { expect, test } from 'vitest';
import { wavesData } from './waves';

test('on a straight course every half wave mirrors the one before, up to its end', () => {
	expect(wavesData([[0, 0, 40, 0]], 8, 2)).toBe('M0,0q4,4 8,0t8,0t8,0t8,0t8,0');
});

test('a wave goes on through a vertex, and is written anew where a bend has moved it aside', () => {
	const data = wavesData([[0, 0, 20, 0, 20, 20]], 8, 2);
	expect(data).toBe('M0,0q4,4 8,0t8,0q-1,5 4,4q4,4 0,8t0,8');
	expect(data.match(/M/g)).toHaveLength(1);
});

test('each line has a wave of its own, and a line without length has none', () => {
	const data = wavesData(
		[
			[0, 0, 8, 0],
			[5, 5, 5, 5],
			[30, 30, 38, 30]
		],
		8,
		2
	);
	expect(data).toBe('M0,0q4,4 8,0M30,30q4,4 8,0');
});
