import { expect, test } from 'vitest';
import { mostOf } from './most-of';
import type { Hit } from './search-texts';

const WORDS = Array.from({ length: 9 }, (_, n) => `w${n}`);
const hit = (record: number, points: number): Hit => ({
	record,
	of: record,
	points,
	field: 'text',
	way: 'written',
	text: points
});

test('what has two thirds of many words is found, by its best match and the points of all', () => {
	const hitsOf = (term: string): Hit[] => {
		const at = WORDS.indexOf(term);
		return [...(at < 6 ? [hit(1, at === 2 ? 90 : 9)] : []), ...(at < 5 ? [hit(2, 900)] : [])];
	};
	expect(mostOf(WORDS, hitsOf)).toEqual([{ ...hit(1, 90), points: (5 * 9 + 90) / 9 }]);
});
