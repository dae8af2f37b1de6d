import { expect, test } from 'vitest';
import { wayWords } from './way';

const { en, zh } = wayWords;

test('a route says how many of its legs operate, and what is known of the others', () => {
	const counts = { operating: 9, legs: 11, others: [{ count: 2, status: en.states.unknown }] };
	expect(en.state(counts)).toBe('9 of 11 legs operate, 2 not known');
	expect(zh.state({ ...counts, others: [{ count: 2, status: zh.states.unknown }] })).toBe(
		'11段中9段运行，2段状态不详'
	);
	expect(en.state({ operating: 7, legs: 7, others: [] })).toBe('All 7 legs operate');
});

test('what is not known to be open is told apart from what is known to be shut', () => {
	expect(en.whole(['A – B, not known'], false)).toContain('is not known: A – B, not known.');
	expect(en.whole(['A – B, under construction'], true)).toBe(
		'It cannot be travelled from end to end today: A – B, under construction.'
	);
});

test('a figure says for when it was reported and what it is of', () => {
	expect(en.reported('1 service a day', '', 'Dec 2017')).toBe('1 service a day (reported Dec 2017)');
	expect(en.reported('2 services a week', 'planned', null)).toBe('2 services a week (planned, no date)');
	expect(zh.reported('1班/日', '', '2017年12月')).toBe('1班/日（2017年12月报道）');
});
