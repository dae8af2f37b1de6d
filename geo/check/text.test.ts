import { expect, test } from 'vitest';
import { planted } from '../../tests/support/planted';
import { text } from './text';

const plant = (summary: string) =>
	planted(text, [
		'sites/garden.yaml',
		'summary: A park of both countries.',
		`summary: ${JSON.stringify(summary)}`
	]);

test.each([
	['a bell', 'A\u0007park', 'a control character or line break'],
	['a line break', 'A\npark', 'a control character or line break'],
	['a right-to-left override', 'A \u202epark', 'an invisible or replacement character'],
	['a zero-width space', 'A\u200bpark', 'an invisible or replacement character'],
	['a replacement character', 'A \ufffd park', 'an invisible or replacement character'],
	['a no-break space', 'A\u00a0park', 'a space of another width'],
	['two spaces', 'A  park', 'two spaces'],
	['markup', 'A <b>park', 'markup'],
	['an entity', 'A &amp; park', 'an HTML entity'],
	['a private character', 'A \ue000', 'a control character or line break']
])('%s in a text is told', (_, summary, fault) => {
	expect(plant(summary)).toEqual([
		`sites/garden.yaml:19 found ${fault} in ${JSON.stringify(summary)}, wanted plain text`
	]);
});

test('a letter with its accent apart is told', () => {
	expect(plant('Cafe\u0301')).toEqual([
		'sites/garden.yaml:19 found "Cafe\u0301", wanted it in composed form (NFC)'
	]);
});

test('a text longer than a panel is told', () => {
	expect(plant('a'.repeat(601))).toEqual(['sites/garden.yaml:19 found 601 characters, wanted at most 600']);
});

test('signs that texts need are taken', () => {
	expect(plant('5 < 6, A&B, 30 °C, “quoted”, Đồng Đăng – 100 %')).toEqual([]);
});
